import type { BonusClause, Clause, PerPointClause, PerUnitClause, TierClause } from '../../src/rubric/clause';
import type { Amount, Finding } from '../../src/rubric/finding';
import type { Fraction } from '../../src/rubric/fraction';
import type { Item } from '../../src/rubric/rubric';

export type OnClause = Extract<Finding, { kind: 'clause' }>;

/** What one clause costs (a bonus: gives) so far, never negative. */
export interface Cost {
  readonly clause: Clause | null;
  readonly account: 'void' | 'partVoid' | 'ordinary' | 'belowZero' | 'bonus';
  readonly size: number;
}

const DIGITS = 10n ** 10n;
export const exact = ({ numerator, denominator }: Fraction): bigint =>
  (BigInt(numerator) * DIGITS) / BigInt(denominator);
const steps = (distance: bigint, step: Fraction): number =>
  distance <= 0n ? 0 : Number(distance / exact(step));

interface Told {
  readonly bare: boolean;
  readonly count: bigint | null;
  readonly value: bigint | null;
  readonly percent: boolean;
  readonly figures: readonly number[];
}

/** All that is said of a clause; null when nothing is, or what cannot all be so. */
function toldOf({ number }: Clause, found: readonly OnClause[]): Told | null {
  const amounts = found.filter(({ clause }) => clause === number).map(({ amount }) => amount);
  const counted = amounts.filter(({ kind }) => kind === 'once' || kind === 'quantity');
  const measured = amounts.filter((amount) => amount.kind === 'measured');
  const figures = amounts.flatMap((amount) => (amount.kind === 'figure' ? [amount.points] : []));
  const forms = [counted, measured, figures].filter(({ length }) => length > 0);
  const values = new Set(measured.map(({ value, percent }) => `${exact(value)} ${percent}`));
  if (forms.length !== 1 || values.size > 1) return null;
  return {
    bare: counted.some(({ kind }) => kind === 'once'),
    count: counted.length === 0 ? null : counted.reduce((sum, amount) => sum + countOf(amount), 0n),
    value: measured[0] === undefined ? null : exact(measured[0].value),
    percent: measured[0]?.percent ?? false,
    figures,
  };
}

function countOf(amount: Amount): bigint {
  return amount.kind === 'quantity' ? exact(amount.value) : DIGITS;
}

/** What the findings on one clause cost by the clause alone; none where that is for a person to say. */
export function costsOn(clause: Clause, item: Item, found: readonly OnClause[]): Cost[] {
  if (clause.certainty.kind === 'doubtful') return [];
  const told = toldOf(clause, found);
  if (told === null) return [];
  if (clause.kind === 'tier') return costOfTier(clause, told, item, found);
  const size = sizeOf(clause, told, item);
  return size === null ? [] : [costOf(clause, size)];
}

function costOf(clause: Clause, size: number): Cost {
  if (clause.kind === 'bonus') return { clause, account: 'bonus', size };
  if (clause.belowZero && size > 0) return { clause, account: 'belowZero', size };
  if (clause.kind !== 'void' || size === 0) return { clause, account: 'ordinary', size };
  return { clause, account: clause.scope === 'item' ? 'void' : 'partVoid', size };
}

function sizeOf(clause: Exclude<Clause, TierClause>, told: Told, item: Item): number | null {
  const part = item.parts.find(({ id }) => id === clause.part)?.points ?? null;
  const sum = told.figures.reduce((all, figure) => all + figure, 0);
  switch (clause.kind) {
    case 'fixed':
      if (told.value !== null) {
        const met =
          told.percent === true && clause.threshold ? told.value < exact(clause.threshold.value) : null;
        return met === null ? null : met === clause.award ? 0 : clause.points;
      }
      if (clause.award && told.count !== null && told.count !== DIGITS) return null;
      return once(told, clause.points);
    case 'void':
      return once(told, clause.scope === 'item' ? item.points : (part ?? -1));
    case 'perUnit':
    case 'perPoint':
      return counted(clause, told, sum);
    case 'discretionary': {
      const most = clause.max ?? item.points;
      return told.figures.length > 0 && sum >= (clause.min ?? 0) && sum <= most ? sum : null;
    }
    case 'proportional': {
      const full = part ?? item.points;
      if (told.figures.length > 0) return sum <= full ? sum : null;
      if (told.value === null || !told.percent) return null;
      const missing = told.value > DIGITS ? 0n : DIGITS - told.value;
      return Number((BigInt(full) * missing * 2n + DIGITS * 10n) / (DIGITS * 20n)) * 10;
    }
    case 'bonus':
      return bonus(clause, told);
    case 'veto':
      return null;
  }
}

/** What costs once: found a whole number of times, or its own price as the reviewer's figure. */
function once(told: Told, price: number): number | null {
  if (price < 0 || told.value !== null) return null;
  if (told.count === null) return told.figures.every((figure) => figure === price) ? price : null;
  return told.count % DIGITS === 0n && told.count > 0n ? price : null;
}

function counted(clause: PerUnitClause | PerPointClause, told: Told, sum: number): number | null {
  const { points, per, target } = clause;
  if (told.figures.length > 0) return points > 0 && sum % points === 0 ? sum : null;
  const share = clause.kind === 'perPoint';
  if (told.value !== null) {
    if (target === null || told.percent !== share || (!share && told.value % DIGITS !== 0n)) return null;
    return steps(exact(target.value) - told.value, per) * points;
  }
  if (told.count === null) return null;
  const eachUnit = per.numerator === per.denominator;
  if (told.bare && !eachUnit) return null;
  if (share) return steps(told.count / 100n, per) * points;
  return told.count % DIGITS === 0n ? steps(told.count, per) * points : null;
}

function bonus({ points }: BonusClause, told: Told): number | null {
  return points === null ? null : once(told, points);
}

function costOfTier(clause: TierClause, told: Told, item: Item, found: readonly OnClause[]): Cost[] {
  const bands = item.clauses
    .filter((one) => one.kind === 'tier')
    .filter(({ measure }) => measure === clause.measure);
  const isTold = ({ number }: Clause) =>
    found.some(({ clause: at, amount }) => at === number && countOf(amount) > 0n);
  if (bands.filter(isTold).length > 1) return [];
  const { value } = told;
  if (value === null) {
    const size = once(told, clause.points);
    return size === null ? [] : [costOf(clause, size)];
  }
  if (!told.percent) return [];
  const [band, ...more] = bands.filter(
    ({ band: ends }) =>
      ends !== null &&
      (ends.low === null || value >= exact(ends.low.value)) &&
      (ends.high === null || value < exact(ends.high.value)),
  );
  if (band === undefined || more.length > 0 || band.certainty.kind === 'doubtful') return [];
  return [costOf(band, band.points)];
}
