import { parseJson } from '../protocol/json';
import { officeObject, type OfficeOptions } from './officeObject';
import { clientSeams, type ClientSeams } from './seams';
import type { Transport } from './transport';

export interface AttachedClient {
  /** Functions that the add-in has associated with ribbon commands. */
  readonly commands: ReadonlyMap<string, (event: unknown) => void>;
  /** Runs `body` so that each `Excel.run` started in it speaks through another transport: a second session. */
  asSession<R>(transport: Transport, body: () => R): R;
  detach(): void;
}

/**
 * Puts a host behind the client that is loaded in this realm: from here on a plain `Excel.run` speaks to it, calls above
 * the tier fail with ApiNotFound, and `Office` is an add-in's.
 * @throws Error when no client is loaded.
 */
export function attachClient(transport: Transport, options: OfficeOptions): AttachedClient {
  const seams = clientSeams();
  const office = officeObject(options);
  Reflect.set(globalThis, 'Office', office);
  seams.CommonUtility._doApiNotSupportedCheck = true;
  seams._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const session = sessionOver(seams, transport);
  seams.SessionBase._overrideSession = session;
  return {
    commands: office.associated,
    asSession: (other, body) => {
      seams.SessionBase._overrideSession = sessionOver(seams, other);
      try {
        return body();
      } finally {
        seams.SessionBase._overrideSession = session;
      }
    },
    detach: () => {
      seams.SessionBase._overrideSession = null;
    },
  };
}

/** A session as the client's request contexts ask for it. */
function sessionOver(seams: ClientSeams, transport: Transport): object {
  transport.onEvents((entries) => {
    seams._testTriggerRichApiMessageEvent({ entries: parseJson(entries) });
  });
  return new (class extends seams.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: async (_customData: unknown, _flags: number, message: { readonly Body: unknown }) =>
          parseJson(await transport.execute(JSON.stringify(message.Body))),
      };
    }
    getEventRegistration(controlId: string): object {
      return seams.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  })();
}
