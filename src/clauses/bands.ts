import type { Band, Bound } from '../rubric/clause';
import { compareFractions, type Fraction } from '../rubric/fraction';
import type { Measure } from './comparisons';

export const TWO: Fraction = { numerator: 2, denominator: 1 };

/** The bands that numbers on one measure make together; null for a grade, which is no number. */
export function bandsOf(group: readonly (Measure | null)[]): (Band | null)[] {
  const measures = group.filter((measure) => measure !== null);
  const unit = measures.find((measure) => measure.unit !== null)?.unit ?? null;
  return group.map((measure) => (measure === null ? null : { ...boundsOf(measure, measures), unit }));
}

function boundsOf(measure: Measure, all: readonly Measure[]): { low: Bound | null; high: Bound | null } {
  const others = all.filter((other) => other !== measure);
  if (measure.kind === 'range') {
    const [low, high] = inOrder(measure.low, measure.high);
    const touching = all.some(
      (one) =>
        one.kind === 'range' &&
        all.some((other) => other !== one && other.kind === 'range' && startsAt(other, one.high)),
    );
    return {
      low: { value: low, included: measure.lowIncluded ?? !others.some((other) => endsAt(other, low)) },
      high: {
        value: high,
        included: measure.highIncluded ?? !(touching || others.some((other) => startsAt(other, high))),
      },
    };
  }
  const { value, op } = measure;
  switch (op) {
    case '=':
      return { low: { value, included: true }, high: { value, included: true } };
    case '>=':
    case '>': {
      const next = nearest(others.flatMap(startOf), value, 1);
      return {
        low: { value, included: op === '>=' && !others.some((other) => endsAt(other, value)) },
        high: next && { value: next.value, included: !next.included },
      };
    }
    case '<':
    case '<=': {
      const next = nearest(others.flatMap(endOf), value, -1);
      const claimed = measure.bareBelow && others.some((other) => startsAt(other, value));
      const included = op === '<=' && !claimed;
      return {
        low: next && { value: next.value, included: !next.included },
        high: { value, included, ...(included && measure.bareBelow && { bareBelow: true }) },
      };
    }
  }
}

function inOrder(one: Fraction, other: Fraction): [Fraction, Fraction] {
  return compareFractions(one, other) <= 0 ? [one, other] : [other, one];
}

/** Whether a band begins with a value and includes it. */
function startsAt(measure: Measure, value: Fraction): boolean {
  return startOf(measure).some((bound) => bound.included && compareFractions(bound.value, value) === 0);
}

/** Whether a band ends with a value and says that it includes it: 15分钟以内. */
function endsAt(measure: Measure, value: Fraction): boolean {
  if (measure.kind === 'range')
    return (
      measure.highIncluded === true && compareFractions(inOrder(measure.low, measure.high)[1], value) === 0
    );
  return (
    measure.kind === 'line' &&
    measure.op === '<=' &&
    !measure.bareBelow &&
    compareFractions(measure.value, value) === 0
  );
}

function startOf(measure: Measure): Bound[] {
  if (measure.kind === 'range')
    return [{ value: inOrder(measure.low, measure.high)[0], included: measure.lowIncluded ?? true }];
  if (measure.op === '<' || measure.op === '<=') return [];
  return [{ value: measure.value, included: measure.op !== '>' }];
}

function endOf(measure: Measure): Bound[] {
  if (measure.kind === 'range')
    return [{ value: inOrder(measure.low, measure.high)[1], included: measure.highIncluded ?? true }];
  if (measure.op === '>' || measure.op === '>=') return [];
  return [{ value: measure.value, included: measure.op !== '<' }];
}

/** The bound nearest to a value on one side of it. */
function nearest(bounds: readonly Bound[], value: Fraction, side: 1 | -1): Bound | null {
  let best: Bound | null = null;
  for (const bound of bounds) {
    if (compareFractions(bound.value, value) * side <= 0) continue;
    if (best === null || compareFractions(bound.value, best.value) * side < 0) best = bound;
  }
  return best;
}

/** Whether bands cannot stand beside each other, or a number in them cannot be meant. */
export function areUnsound(group: readonly (Measure | null)[], bands: readonly (Band | null)[]): boolean {
  return (
    overlapping(bands) ||
    group.some((measure) => isReversed(measure) || isLoose(measure) || isBeyond(measure))
  );
}

function isReversed(measure: Measure | null): boolean {
  return measure?.kind === 'range' && compareFractions(measure.low, measure.high) > 0;
}

/** No rate is past twice the whole. */
function isBeyond(measure: Measure | null): boolean {
  if (measure === null || measure.unit !== '%') return false;
  const highest = measure.kind === 'range' ? measure.high : measure.value;
  return compareFractions(highest, TWO) > 0;
}

/** A bare percentage is a band only where it is the whole: 100%得5分. */
function isLoose(measure: Measure | null): boolean {
  if (measure?.kind !== 'line' || !measure.weak || measure.unit !== '%') return false;
  return measure.value.numerator !== measure.value.denominator;
}

function overlapping(bands: readonly (Band | null)[]): boolean {
  return bands.some((one, i) =>
    bands.slice(i + 1).some((other) => one !== null && other !== null && meet(one, other)),
  );
}

function meet(one: Band, other: Band): boolean {
  return reaches(one.high, other.low) && reaches(other.high, one.low);
}

function reaches(high: Bound | null, low: Bound | null): boolean {
  if (high === null || low === null) return true;
  const order = compareFractions(high.value, low.value);
  return order > 0 || (order === 0 && high.included && low.included);
}
