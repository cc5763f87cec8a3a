import type { Band, Clause, TierClause } from '../../rubric/clause';
import { compareFractions, type Fraction } from '../../rubric/fraction';
import type { Measured } from '../evidence';
import type { Ledger } from '../ledger';
import { isInBand, speaksUnit } from '../measure';
import { isFoundOnce } from './counting';
import { isPrice } from './figures';
import type { Rule } from './rule';

/**
 * The bands of one measure: one band only. A person ticks it, or a measured value on any of the bands finds the one it
 * falls in; two bands marked contradict each other.
 */
export const tier: Rule<TierClause> = (clause, evidence, ledger) => {
  const bands = bandsOf(clause.measure, ledger.item.clauses);
  const marked = bands.filter((band) => ledger.isFound(band.number));
  if (marked.length > 1) {
    // Said once for the measure, at the first of them that is settled at all.
    if (marked.find((band) => band.certainty.kind !== 'doubtful') === clause)
      ledger.warn({ code: 'tierConflict', clauses: marked.map((band) => band.number) });
    return;
  }
  switch (evidence.kind) {
    case 'counted':
      if (isFoundOnce(clause, evidence, ledger)) ledger.charge('tier', clause, evidence, null, clause.points);
      return;
    case 'figures':
      if (isPrice(clause, evidence, clause.points, ledger))
        ledger.charge('tier', clause, evidence, null, clause.points);
      return;
    case 'measured': {
      const band = bandAt(clause, bands, evidence, ledger);
      if (band === null || band.certainty.kind === 'doubtful') return;
      if (isOnBareLine(band, evidence.value)) ledger.warn({ code: 'onTheLine', clause: band.number });
      ledger.charge('tier', band, evidence, null, band.points);
    }
  }
};

function bandsOf(measure: string, clauses: readonly Clause[]): readonly TierClause[] {
  return clauses.filter((clause) => clause.kind === 'tier').filter((band) => band.measure === measure);
}

/** The one band that a measured value falls in; null, with a warning, when it is none or several. */
function bandAt(
  clause: TierClause,
  bands: readonly TierClause[],
  measured: Measured,
  ledger: Ledger,
): TierClause | null {
  const numeric = bands.filter(({ band }) => band !== null && speaksBandUnit(measured, band));
  if (numeric.length === 0) {
    ledger.pendClause('unclearMeasure', clause.number);
    return null;
  }
  const [first, ...others] = numeric.filter(({ band }) => band !== null && isInBand(band, measured.value));
  if (first === undefined) ledger.warn({ code: 'outsideBands', clause: clause.number });
  else if (others.length > 0)
    ledger.warn({ code: 'tierConflict', clauses: [first, ...others].map((band) => band.number) });
  else return first;
  return null;
}

function speaksBandUnit(measured: Measured, band: Band): boolean {
  const end = band.high ?? band.low;
  return end !== null && speaksUnit(measured, band.unit, end.value);
}

/** Whether a value lies exactly on a bare 以下, whose reading is a convention. */
function isOnBareLine({ band }: TierClause, value: Fraction): boolean {
  const high = band?.high ?? null;
  return high?.bareBelow === true && compareFractions(value, high.value) === 0;
}
