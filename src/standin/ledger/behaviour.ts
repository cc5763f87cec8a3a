/**
 * documented: Microsoft says so (`source`).
 * assumed: nobody says so; the stand-in does what seems likely.
 * settled: seen on a real Excel (`source` says which).
 */
export type BehaviourStatus = 'documented' | 'assumed' | 'settled';

export interface Behaviour {
  readonly behaviour: string;
  readonly status: BehaviourStatus;
  readonly source: string;
}

/** Microsoft says so, there. */
export const documented = (behaviour: string, source: string): Behaviour => ({
  behaviour,
  status: 'documented',
  source,
});
/** Nobody says so; `source` is what makes it likely. */
export const assumed = (behaviour: string, source = ''): Behaviour => ({
  behaviour,
  status: 'assumed',
  source,
});
