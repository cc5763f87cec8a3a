import { entriesFor, type Actor } from './events';
import { WORKBOOK } from './objects/workbook';
import { CellAreas, CellRange } from './objects/cellRange';
import type { Tier } from './protocol/apiSets';
import { execute } from './protocol/dispatcher';
import { ExcelFault, type FaultCode } from './protocol/faults';
import { byteLength } from './protocol/json';
import {
  readRequest,
  refusedRequest,
  type EventEntry,
  type Request,
  type Response,
} from './protocol/messages';
import { HostObject } from './protocol/objectType';
import { Session } from './protocol/session';
import type { Change } from './workbook/changes';
import type { Workbook } from './workbook/workbook';

/** Excel on the web takes and gives no more than this in one batch. */
const MOST_BYTES = 5 * 1024 * 1024;

/** What one batch was, for tests that count round trips. */
export interface BatchCount {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** A batch of `_RemoveReference` alone: the client's own tidying at the end of `Excel.run`. */
  readonly isCleanup: boolean;
  readonly error: string | null;
}

/** Faults that a test plants; each is spent when it strikes. */
export type Fault =
  /** The action at this index (from 0) of the next batch fails; what came before it stays done. */
  | { readonly kind: 'action'; readonly index: number; readonly code: FaultCode }
  /** The next batch is refused whole. */
  | { readonly kind: 'batch'; readonly code: FaultCode }
  /** The next batch is carried out up to this action, and no answer ever comes: the connection is gone. */
  | { readonly kind: 'connectionLost'; readonly afterAction: number };

/** A session's line to the host: JSON text both ways. */
export interface Connection {
  readonly session: Session;
  /** Carries out a batch. @throws ConnectionLost when a planted fault says so. */
  execute(request: string): string;
  /** Tells of events until the returned function is called. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void;
  close(): void;
}

export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** The stand-in for Excel: one workbook, any number of sessions on it. */
export class StandInHost {
  /** Every batch so far, of all sessions. */
  readonly batches: BatchCount[] = [];
  /** A cell is being edited: Excel takes no batch until the person leaves it. */
  cellEditing = false;
  /** Called before each batch: a person or a co-author may act in between. */
  betweenBatches: (() => void) | null = null;
  private readonly faults: Fault[] = [];
  private actor: Actor = 'person';

  constructor(readonly workbook: Workbook) {}

  plant(fault: Fault): void {
    this.faults.push(fault);
  }

  connect(tier: Tier): Connection {
    const session = new Session(this.workbook, HostObject.of(WORKBOOK, this.workbook), tier);
    const listeners = new Set<(entries: readonly EventEntry[]) => void>();
    const deaf = this.workbook.listen((change) => {
      moveKept(session, change);
      if (!session.eventsEnabled) return;
      const entries = entriesFor(change, this.actor, session);
      if (entries.length > 0) for (const listener of listeners) listener(entries);
    });
    return {
      session,
      execute: (request) => this.execute(request, session),
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: deaf,
    };
  }

  /** A person at this Excel (or a co-author elsewhere) does something to the workbook. */
  as<R>(actor: Exclude<Actor, Session>, act: (workbook: Workbook) => R): R {
    return this.acting(actor, () => act(this.workbook));
  }

  private acting<R>(actor: Actor, act: () => R): R {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  private execute(json: string, session: Session): string {
    this.betweenBatches?.();
    const request = readRequest(json);
    const requestBytes = byteLength(json);
    const { response, lost } = this.answer(request, session, requestBytes);
    const text = JSON.stringify(response);
    const responseBytes = byteLength(text);
    const tooLarge = responseBytes > MOST_BYTES;
    const error =
      response.ErrorCode ||
      (response.Body?.Error?.Code ?? (tooLarge ? 'ResponsePayloadSizeLimitExceeded' : ''));
    this.batches.push({
      actions: request.actions.length,
      requestBytes,
      responseBytes,
      isCleanup: isCleanup(request),
      error: error === '' ? null : error,
    });
    if (lost) throw new ConnectionLost('the connection to Excel was lost');
    return tooLarge ? JSON.stringify(refused('ResponsePayloadSizeLimitExceeded')) : text;
  }

  private answer(request: Request, session: Session, bytes: number): { response: Response; lost: boolean } {
    const fault = this.takeFault(request);
    if (this.cellEditing) return { response: refused('InvalidOperationInCellEditMode'), lost: false };
    if (bytes > MOST_BYTES) return { response: refused('RequestPayloadSizeLimitExceeded'), lost: false };
    if (fault?.kind === 'batch') return { response: refused(fault.code), lost: false };
    const response = this.acting(session, () =>
      execute(request, session, (index) => {
        if (fault?.kind === 'action' && fault.index === index) throw new ExcelFault(fault.code);
        if (fault?.kind === 'connectionLost' && fault.afterAction < index)
          throw new ExcelFault('GeneralException');
      }),
    );
    return { response, lost: fault?.kind === 'connectionLost' };
  }

  /** A planted fault waits for a batch of the add-in's own. */
  private takeFault(request: Request): Fault | undefined {
    return isCleanup(request) ? undefined : this.faults.shift();
  }
}

function isCleanup({ actions }: Request): boolean {
  return (
    actions.length > 0 &&
    actions.every(({ name, type }) => name === '_RemoveReference' || type === 1) &&
    actions.some(({ name }) => name === '_RemoveReference')
  );
}

function refused(code: FaultCode): Response {
  const { message, httpStatus } = new ExcelFault(code);
  return refusedRequest(code, message, httpStatus);
}

/** Ranges that the add-in holds move along with their cells. */
function moveKept(session: Session, change: Change): void {
  if (change.kind !== 'cells' || !change.shift) return;
  for (const { target } of session.keptObjects()) {
    const moves = target instanceof CellRange || target instanceof CellAreas;
    if (moves && target.sheet === change.sheet) target.shift(change.shift);
  }
}
