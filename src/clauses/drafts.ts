import type { DoubtReason } from '../rubric/clause';
import type { Points } from '../rubric/points';
import { conditionOf, type Condition, type UnitIsland } from './conditions';
import type { Draft, Effect } from './draft';
import type { Figure, Island } from './islands/island';
import { trimStart, type Stretch } from './sentences';
import type { Statement } from './statements';
import { thresholdOf } from './thresholds';

/** Turns statements into drafts: one each, or one for each case where the text says 各, 分别 or 均. */
export function draftsOf(text: string, statements: readonly Statement[]): Draft[] {
  const drafts: Draft[] = [];
  let previous: Condition | null = null;
  let bonusUntil = -1;
  for (const statement of statements) {
    if (statement.before.some((island) => island.kind === 'bonusHeading')) bonusUntil = Infinity;
    const effect = effectOf(statement, bonusUntil > 0);
    if (effect === null) continue;
    const condition = conditionOf(text, statement, previous);
    drafts.push(...casesOf(text, statement, condition, effect));
    previous = condition;
  }
  return drafts;
}

function effectOf(statement: Statement, bonus: boolean): Effect | null {
  const { head } = statement;
  const judged = statement.before.some((island) => island.kind === 'judged');
  switch (head.kind) {
    case 'deduct':
      return { kind: 'deduct', figure: head.figure, judged };
    case 'bonus':
      return { kind: 'bonus', figure: head.figure, judged };
    case 'bare':
      return { kind: bonus ? 'bonus' : 'deduct', figure: head.figure, judged };
    case 'award':
      return { kind: 'award', figure: head.figure, judged };
    case 'void':
      return { kind: 'void', of: head.of };
    case 'full':
    case 'veto':
    case 'proportional':
      return { kind: head.kind };
  }
}

function casesOf(text: string, statement: Statement, found: Condition, effect: Effect): Draft[] {
  const quote = { start: Math.min(found.quoteStart, statement.head.start), end: statement.end };
  const each = statement.before.some((island) => island.kind === 'each' && island.start >= found.quoteStart);
  const cases = each ? split(text, found.condition) : [found.condition];
  const figures = figuresFor(effect, cases.length);
  const doubt: DoubtReason | null = figures === null ? 'ambiguous' : null;
  return cases.map((condition, i) => {
    const conditionText = text.slice(condition.start, condition.end);
    return {
      statement,
      quote,
      condition,
      conditionText,
      unit: found.unit,
      slashUnit: slashUnitOf(statement),
      threshold: thresholdOf(withoutUnit(conditionText, condition, found.unit)),
      effect: figures?.[i] ?? effect,
      more:
        /^[再另加追]/.test(text.slice(statement.head.start, statement.head.start + 1)) &&
        statement.head.kind === 'deduct',
      cap: capOf(statement),
      belowZero: statement.head.kind === 'deduct' && statement.head.belowZero === true,
      doubt: doubt ?? (isTruncated(effect) ? 'truncated' : null),
    };
  });
}

/** 每超5% is a step, not a number to be held against. */
function withoutUnit(words: string, { start, end }: Stretch, unit: UnitIsland | null): string {
  if (unit === null || unit.start < start || unit.end > end) return words;
  return words.slice(0, unit.start - start) + ' ' + words.slice(unit.end - start);
}

function figuresFor(effect: Effect, count: number): Effect[] | null {
  if (!('figure' in effect)) return Array.from({ length: count }, () => effect);
  if (effect.figure.kind !== 'list') return Array.from({ length: count }, () => effect);
  const { points } = effect.figure;
  if (count === 1) {
    const range: Figure = { kind: 'range', min: Math.min(...points), max: Math.max(...points) };
    return [{ ...effect, figure: range }];
  }
  if (points.length !== count) return null;
  return points.map((value) => ({ ...effect, figure: { kind: 'exact', points: value } }));
}

const PREDICATE = /[未没无不低少缺超迟漏错有高逾欠差]|发生|出现|达/;

/** Cases listed in a condition: A、B的. A listed thing without a predicate belongs to the next one. */
function split(text: string, condition: Stretch): Stretch[] {
  const cases: Stretch[] = [];
  let start = condition.start;
  let depth = 0;
  for (let i = condition.start; i < condition.end; i++) {
    const c = text.charAt(i);
    if ('“(《'.includes(c)) depth++;
    if ('”)》'.includes(c)) depth--;
    if (depth > 0 || !/[、,]/.test(c)) continue;
    if (!PREDICATE.test(text.slice(start, i))) continue;
    cases.push(trimStart(text, { start, end: i }));
    start = i + 1;
  }
  cases.push(trimStart(text, { start, end: condition.end }));
  return cases.filter(({ start: from, end }) => end > from);
}

function isTruncated(effect: Effect): boolean {
  return 'figure' in effect && effect.figure.kind === 'exact' && effect.figure.truncated === true;
}

function slashUnitOf(statement: Statement): string | null {
  const found = statement.after.find((island): island is Island<'slashUnit'> => island.kind === 'slashUnit');
  return found?.unit ?? null;
}

function capOf(statement: Statement): Points | null {
  const found = statement.after.find((island): island is Island<'cap'> => island.kind === 'cap');
  return found?.points ?? null;
}
