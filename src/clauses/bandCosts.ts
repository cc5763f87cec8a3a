import type { Band } from '../rubric/clause';
import { compareFractions, type Fraction } from '../rubric/fraction';
import type { Effect } from './draft';

/** Whether better values never cost more, or never less: bands that jump about have a figure astray. */
export function areRising(effects: readonly Effect[], bands: readonly (Band | null)[]): boolean {
  const costs = effects
    .flatMap((effect, i) => {
      const band = bands[i];
      return band ? [{ from: band.low?.value ?? LOWEST, cost: costOf(effect) }] : [];
    })
    .sort((one, other) => compareFractions(one.from, other.from))
    .map(({ cost }) => cost);
  const steps = costs.slice(1).map((cost, i) => cost - (costs[i] ?? cost));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

const LOWEST: Fraction = { numerator: Number.MIN_SAFE_INTEGER, denominator: 1 };

/** In order only: earning is the negative of losing, nothing earned and all lost are the dearest. */
function costOf(effect: Effect): number {
  switch (effect.kind) {
    case 'deduct':
      return effect.figure.kind === 'exact' ? effect.figure.points : 0;
    case 'award':
      return effect.figure.kind === 'exact' ? -effect.figure.points : 0;
    case 'void':
      return Number.MAX_SAFE_INTEGER / 2;
    case 'full':
      return -Number.MAX_SAFE_INTEGER / 2;
    case 'bonus':
    case 'veto':
    case 'proportional':
      return 0;
  }
}
