import type { Clause, PerPointClause, PerUnitClause } from '../rubric/clause';
import { formatPoints, type Points } from '../rubric/points';
import type { Reason } from '../scoring/scoreCard';
import { countPhrase } from './countPhrase';
import { decimalText, distance, measuredText, spokenUnit, stepText, times } from './figures';
import { oneLine, shorten } from './plainText';
import type { ReasonFacts, ReasonWords } from './reasonWords';

const LONGEST_CONDITION = 80;

/** Takes a reason apart into what a sentence of any language needs. */
export function reasonFacts(reason: Reason, words: Pick<ReasonWords, 'short' | 'over'>): ReasonFacts {
  const { clause, units, due, actual } = reason;
  const counting = countingFacts(reason, words);
  return {
    condition: conditionOf(clause),
    counted: '',
    each: '',
    shortfall: '',
    ...counting,
    several: units !== null && units > 1,
    price: figure(priceOf(clause) ?? due),
    measured: measuredFact(reason),
    due: figure(due),
    actual: figure(actual),
    cap: clause !== null && clause.cap !== null && Math.abs(due) > clause.cap ? figure(clause.cap) : '',
  };
}

/** What must be so, without the particle and comma that lead on to the cost. */
export function conditionOf(clause: Clause | null): string {
  if (clause === null) return '';
  const text = oneLine(clause.condition === '' ? clause.quote : clause.condition);
  return shorten(text.replace(/(?<!目)的?[,，、;；:：]?$/u, ''), LONGEST_CONDITION);
}

function figure(points: Points): string {
  return formatPoints(Math.abs(points));
}

function priceOf(clause: Clause | null): Points | null {
  return clause !== null && 'points' in clause ? clause.points : null;
}

type Counting = Partial<Pick<ReasonFacts, 'condition' | 'counted' | 'each' | 'shortfall'>>;

function countingFacts(reason: Reason, words: Pick<ReasonWords, 'short' | 'over'>): Counting {
  const { clause, units } = reason;
  if (clause === null || units === null) return {};
  switch (clause.kind) {
    case 'perUnit':
      return countedUnits(clause, reason, words);
    case 'perPoint':
      return perPointFacts(clause, units);
    case 'bonus':
      return clause.unit === null
        ? {}
        : { counted: `${countOf(reason)}${clause.unit}`, each: eachOf(clause.per, clause.unit) };
    case 'discretionary':
      return { counted: `${units}${clause.unit ?? ''}` };
    case 'fixed':
    case 'void':
    case 'tier':
    case 'proportional':
    case 'veto':
      return {};
  }
}

function countedUnits(
  clause: PerUnitClause,
  reason: Reason,
  words: Pick<ReasonWords, 'short' | 'over'>,
): Counting {
  const { subject, counted } = countPhrase(conditionOf(clause), clause.unit);
  const { amount } = reason;
  const missed = clause.target !== null && !counted;
  const lack = !missed ? '' : clause.target?.direction === 'atMost' ? words.over : words.short;
  // 不到4次,少2次: a count behind a count needs a comma.
  const comma = missed && /\d\D{0,2}$/.test(subject) ? ',' : '';
  const count =
    amount?.kind === 'measured' && clause.target !== null
      ? decimalText(distance(amount.value, clause.target.value))
      : countOf(reason);
  return {
    condition: subject,
    counted: `${comma}${lack}${count}${spokenUnit(clause.unit)}`,
    each: eachOf(clause.per, spokenUnit(clause.unit)),
  };
}

/** How many were found; where only a figure was given, how many it stands for. */
function countOf({ amount, units, clause }: Reason): string {
  if (amount?.kind === 'quantity') return decimalText(amount.value);
  const per = clause !== null && 'per' in clause ? clause.per : { numerator: 1, denominator: 1 };
  return amount?.kind === 'once' ? '1' : decimalText(times(per, units ?? 1));
}

/** 知晓率低于80%的，每低1个百分点 → 知晓率低于80%: the step is said with its price. */
const STEP = /的?[,，]?每[^,，]*$/;

function perPointFacts(clause: PerPointClause, units: number): Counting {
  const condition = conditionOf(clause);
  const subject = condition.replace(STEP, '');
  return {
    condition: subject === '' ? condition : subject,
    shortfall: stepText(times(clause.per, units), clause.unit),
    each: stepText(clause.per, clause.unit),
  };
}

function eachOf(per: PerUnitClause['per'], unit: string): string {
  return per.numerator === per.denominator ? unit : stepText(per, unit);
}

function measuredFact({ amount, clause }: Reason): string {
  if (amount?.kind !== 'measured') return '';
  return measuredText(amount.value, amount.percent, unitMeasured(clause));
}

/** The unit in which a clause's measure is said. */
function unitMeasured(clause: Clause | null): string | null {
  switch (clause?.kind) {
    case 'fixed':
    case 'void':
      return clause.threshold?.unit ?? null;
    case 'perUnit':
    case 'perPoint':
      return clause.target?.unit ?? null;
    case 'tier':
      return clause.band?.unit ?? null;
    case 'discretionary':
    case 'proportional':
    case 'bonus':
    case 'veto':
    case undefined:
      return null;
  }
}
