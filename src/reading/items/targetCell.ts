import type { Clause, PerPointClause, PerUnitClause, Target } from '../../rubric/clause';
import { fraction, type Fraction } from '../../rubric/fraction';
import { counterFits } from '../findings/counters';
import { typedMeasure, type TypedMeasure } from '../findings/signedAmount';
import { foldText } from '../grid/foldText';
import type { GridCell } from '../grid/sheetGrid';

type Direction = Target['direction'];

/** What stands in a 目标值 column beside an item's rules: 95%, ≥95%, 不少于4次, 3起以内. */
export interface TargetCell {
  readonly measure: TypedMeasure;
  /** null where the cell does not say whether the figure is the least or the most. */
  readonly direction: Direction | null;
}

const BEFORE: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:≥|>=|不得?[低少小]于|大于等于|至少|达到?|完成)/, 'atLeast'],
  [/^(?:≤|<=|不得?(?:[高多大]于|超过)|小于等于|至多|最多|控制在)/, 'atMost'],
];
const BEHIND: readonly (readonly [RegExp, Direction])[] = [
  [/^及?以上$/, 'atLeast'],
  [/^(?:及?以下|以内|之内)$/, 'atMost'],
];

/**
 * Reads a target that stands in a cell of its own.
 * @param header the words above the column: 目标值(%) says what its bare numbers are.
 * @returns null for a text that is more than one figure (每月4次, 85%-95%, 零事故).
 */
export function targetInCell(
  cell: Pick<GridCell, 'value' | 'folded' | 'percent'>,
  header: string,
): TargetCell | null {
  if (typeof cell.value === 'number' && cell.percent) {
    const shown = Number((cell.value * 100).toPrecision(15));
    return targetInText(`${shown}%`);
  }
  const inPercent = /[(（]\s*[%％]\s*[)）]/.test(header) && /\d$/.test(cell.folded);
  return targetInText(inPercent ? `${cell.folded}%` : cell.folded);
}

function targetInText(folded: string): TargetCell | null {
  const before = BEFORE.find(([pattern]) => pattern.test(folded));
  const at = before ? (before[0].exec(folded)?.[0].length ?? 0) : 0;
  const measure = typedMeasure(folded, at);
  if (!measure) return null;
  const rest = folded.slice(measure.end);
  if (rest === '') return { measure, direction: before?.[1] ?? null };
  const behind = BEHIND.find(([pattern]) => pattern.test(rest));
  return behind && !before ? { measure, direction: behind[1] } : null;
}

type StepClause = PerPointClause | PerUnitClause;

const FALLS = /低|少|降|差|欠|缺/;
const EXCEEDS = /超|高|升|增|多/;

/** Which side of a target a clause punishes in steps without saying what the target is; null for any other clause. */
function missedSide(clause: Clause): Direction | null {
  if ((clause.kind !== 'perPoint' && clause.kind !== 'perUnit') || clause.target !== null) return null;
  const words = foldText(clause.condition);
  const steps = clause.kind === 'perPoint' ? words : stepWords(words, clause.unit);
  if (FALLS.test(steps) === EXCEEDS.test(steps)) return null;
  return FALLS.test(steps) ? 'atLeast' : 'atMost';
}

/** 少报1次, 超过1起: the words right before what is counted; a fault that merely has such a word (缺席) is no shortfall. */
function stepWords(words: string, unit: string): string {
  const at = words.lastIndexOf(unit);
  if (at < 0) return '';
  return /(?:少|差|欠|超|缺|多)[过出于报开交办做]?(?:\d{1,4}|一)?个?$/.exec(words.slice(0, at))?.[0] ?? '';
}

function targetFor(clause: StepClause, side: Direction, { measure, direction }: TargetCell): Target | null {
  if (direction !== null && direction !== side) return null;
  const { value, percent, unit } = measure;
  if (clause.kind === 'perPoint') return percent ? { direction: side, value, unit: '%' } : null;
  if (percent || unit === null) return null;
  const inMoney = scaled(value, unit, clause.unit);
  if (inMoney) return { direction: side, value: inMoney, unit: clause.unit };
  return counterFits(unit, clause.unit, clause.quote) ? { direction: side, value, unit: clause.unit } : null;
}

/** 2亿元 beside 每少1000万元: the same money in other words. */
const MONEY: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 10_000],
  ['亿元', 100_000_000],
]);

function scaled({ numerator, denominator }: Fraction, from: string, to: string): Fraction | null {
  const [have, want] = [MONEY.get(from), MONEY.get(to)];
  if (have === undefined || want === undefined) return null;
  const value =
    have >= want
      ? fraction((numerator * have) / want, denominator)
      : fraction(numerator, (denominator * want) / have);
  return Number.isSafeInteger(value.numerator) && Number.isSafeInteger(value.denominator) ? value : null;
}

export interface Targeted {
  readonly clauses: readonly Clause[];
  /** Whether a clause asks for a target that the cell does not plainly give: then it has none, and a person is told. */
  readonly missed: boolean;
}

/**
 * Gives the one clause that punishes missing a target, and does not say which, the target of its cell: where unit and
 * side are the same. Nothing is guessed: a bare 95 is no 95%, and of two such clauses neither is meant.
 */
export function withTarget(clauses: readonly Clause[], cell: TargetCell | null): Targeted {
  const open = clauses.filter((clause) => missedSide(clause) !== null);
  const [one, ...more] = open;
  if (!one) return { clauses, missed: false };
  const given = more.length === 0 && cell ? withTargetOf(one, cell) : null;
  if (!given) return { clauses, missed: true };
  return { clauses: clauses.map((clause) => (clause === one ? given : clause)), missed: false };
}

function withTargetOf(clause: Clause, cell: TargetCell): Clause | null {
  const side = missedSide(clause);
  if (side === null || (clause.kind !== 'perPoint' && clause.kind !== 'perUnit')) return null;
  const target = targetFor(clause, side, cell);
  return target && { ...clause, target };
}
