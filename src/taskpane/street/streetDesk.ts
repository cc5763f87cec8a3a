import type { Host } from '../../snapshot/host';
import type { Snapshot } from '../../snapshot/snapshot';
import { readStreetFile, type ReadSettings } from '../../recalculate/readStreetFile';
import { rememberedStandards } from '../../recalculate/rememberedStandards';
import { lookAtStreet, writeStreet, type StreetPreview, type SummingUp } from '../../recalculate/sumUp';
import { takeBack } from '../../recalculate/takeBack';
import {
  isUnderWay,
  NOTHING_PICKED,
  reduceStreet,
  rosterOf,
  type StreetAction,
  type StreetStage,
  type StreetState,
} from './streetState';

/** A file as the browser hands it over. */
export interface StreetFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface StreetDeskParts {
  /** The workbook that is open, to which the summary goes. */
  readonly host: Host;
  readonly settings: () => ReadSettings;
  /** Opens a workbook's bytes and captures it. @throws FileFailure, HostFailure */
  readonly capture: (bytes: Uint8Array) => Promise<Snapshot>;
  /** Lets the page draw and take clicks. */
  readonly pause: () => Promise<void>;
  /** Whether the pane is at the workbook just now. */
  readonly paneIsBusy: () => boolean;
}

/**
 * Sums up workbooks that a person picks, one after the other, in the page itself: nothing of them goes anywhere else.
 * Shaped for React's useSyncExternalStore.
 */
export class StreetDesk {
  #state: StreetState = NOTHING_PICKED;
  readonly #files = new Map<string, StreetFile>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly parts: StreetDeskParts) {}

  readonly getState = (): StreetState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispatch(action: StreetAction): void {
    this.#state = reduceStreet(this.#state, action);
    for (const listener of [...this.#listeners]) listener();
  }

  pick(files: readonly StreetFile[]): void {
    if (files.length === 0 || isUnderWay(this.#state.stage)) return;
    for (const file of files) this.#files.set(file.name, file);
    this.dispatch({ kind: 'picked', names: [...new Set(files.map(({ name }) => name))] });
  }

  drop(name: string): void {
    this.#files.delete(name);
    this.dispatch({ kind: 'dropped', name });
  }

  stop(): void {
    this.dispatch({ kind: 'stopAsked' });
  }

  /**
   * Reads what has not been read yet, and shows what the summary would say. What was read stays read if it is stopped.
   * @param ownName what the open workbook is called among the others
   */
  async sumUp(ownName: string): Promise<void> {
    await this.#during(async () => {
      if (!(await this.#readAll())) return { kind: 'stopped' };
      this.#stage({ kind: 'summing' });
      await this.parts.pause();
      const { files, formulas } = this.#state;
      const looked = await lookAtStreet(this.parts.host, this.parts.settings(), {
        books: files.flatMap(({ result }) => result ?? []),
        ...{ ownName, formulas, roster: rosterOf(this.#state) },
      });
      return stageOf(looked);
    });
  }

  /** Writes what was shown. */
  async write(preview: StreetPreview): Promise<void> {
    await this.#during(async () => {
      this.#stage({ kind: 'writing', preview });
      return stageOf(await writeStreet(this.parts.host, preview));
    });
  }

  async takeBack(): Promise<void> {
    await this.#during(async () => {
      this.#stage({ kind: 'summing' });
      const back = await takeBack(this.parts.host);
      switch (back.kind) {
        case 'done':
          return { kind: 'takenBack', kept: back.kept };
        case 'nothingToRestore':
        case 'refused':
        case 'busy':
          return back;
      }
    });
  }

  /** @returns whether all were read; false where a person stopped it */
  async #readAll(): Promise<boolean> {
    const waiting = this.#state.files.filter(({ result }) => result === null);
    const done = this.#state.files.length - waiting.length;
    this.#stage({ kind: 'reading', done, stopping: false });
    const own = this.parts.settings();
    const settings = { ...own, reading: rememberedStandards(own.reading) };
    for (const { name } of waiting) {
      // The page is drawn, and a click on stop is heard, between one workbook and the next.
      await this.parts.pause();
      const { stage } = this.#state;
      if (stage.kind === 'reading' && stage.stopping) return false;
      const result = await readStreetFile(name, () => this.#capture(name), settings);
      this.dispatch({ kind: 'fileRead', name, result });
    }
    return true;
  }

  async #capture(name: string): Promise<Snapshot> {
    const file = this.#files.get(name);
    if (!file) throw new Error(`no file ${name}`);
    return this.parts.capture(new Uint8Array(await file.arrayBuffer()));
  }

  #stage(stage: StreetStage): void {
    this.dispatch({ kind: 'staged', stage });
  }

  async #during(work: () => Promise<StreetStage>): Promise<void> {
    if (isUnderWay(this.#state.stage)) return;
    if (this.parts.paneIsBusy()) return this.#stage({ kind: 'busy' });
    try {
      this.#stage(await work());
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      this.#stage({ kind: 'unexpected', detail });
    }
  }
}

function stageOf(result: SummingUp): StreetStage {
  return result.kind === 'looked' ? { kind: 'planned', preview: result.preview } : result;
}
