import type { Host, Outcome } from '../snapshot/host';
import type { Plan } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import type { RunWatch } from './services';

/** Thrown out of a run when a person stopped it before it wrote. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
}

/**
 * A host that tells how far a run has got, and ends it when asked to: a run knows nothing of panes, but each of its
 * steps begins at its host.
 */
export class WatchedHost implements Host {
  private watch: RunWatch | null = null;

  /** @param pause lets the page draw and take clicks before the next step, which may keep it busy for a while */
  constructor(
    private readonly host: Host,
    private readonly pause: () => Promise<void>,
  ) {}

  /** Does the work with someone watching. One at a time: the caller sees to it. */
  async watched<Result>(watch: RunWatch, work: () => Promise<Result>): Promise<Result> {
    this.watch = watch;
    try {
      return await work();
    } finally {
      this.watch = null;
    }
  }

  async capture(): Promise<Snapshot> {
    this.watch?.onStep('reading');
    const snapshot = await this.host.capture();
    this.watch?.onStep('scoring');
    // Scoring keeps the page busy, so it is drawn before.
    await this.pauseOrStop();
    return snapshot;
  }

  async apply(plan: Plan): Promise<Outcome> {
    // A click on stop while the page was busy is heard now: the last moment that leaves the sheet as it was.
    await this.pauseOrStop();
    this.watch?.onStep('writing');
    return this.host.apply(plan);
  }

  private async pauseOrStop(): Promise<void> {
    await this.pause();
    if (this.watch?.stop.aborted) throw new RunStopped();
  }
}
