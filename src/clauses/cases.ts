import type { Effect } from './draft';
import type { Figure } from './islands/island';
import { ratesMeant } from './namedRates';
import { trimStart, type Stretch } from './sentences';
import type { UnitIsland } from './countedUnit';

/** One case of a statement: what must be so, and what it costs. */
export interface Case {
  readonly condition: Stretch;
  readonly effect: Effect;
}

/**
 * The cases that a statement speaks of: one, or several where it says 各, 分别 or 均, or gives a list of figures.
 * @returns null where cases and figures do not pair off.
 */
export function casesOf(
  text: string,
  condition: Stretch,
  unit: UnitIsland | null,
  effect: Effect,
  each: boolean,
): Case[] | null {
  const listed = 'figure' in effect && effect.figure.kind === 'list' ? effect.figure.points : null;
  const judged = 'judged' in effect && effect.judged;
  const rates = ratesMeant(text, condition);
  if (rates !== null && listed === null) return rates.map((rate) => ({ condition: rate, effect }));
  if (listed === null || judged) {
    if (!each) return [{ condition, effect }];
    const named = namedCases(text, condition, unit);
    const stretches = named.length > 1 ? named : listedWords(text, condition);
    // 分别 and 各 speak of several; where only one is found, something is missing
    if (stretches.length === 1 && unit !== null && !isStepAlone(condition, unit))
      return [{ condition, effect }]; // 任一项超标均扣1分
    return stretches.length > 1 ? stretches.map((stretch) => ({ condition: stretch, effect })) : null;
  }
  const listings = [
    rates ?? [],
    listedWords(text, lastPiece(text, condition)), // 发布不及时,蓝色、黄色分别…
    namedCases(text, condition, unit),
    listedWords(text, condition),
  ];
  const stretches = listings.find(({ length }) => length === listed.length);
  if (stretches === undefined) return null;
  return stretches.map((stretch, i) => {
    const figure: Figure = { kind: 'exact', points: listed[i] ?? 0 };
    return { condition: stretch, effect: { ...effect, figure } };
  });
}

/** …得5分、…得5分,每低1%各扣0.5分: names none of what it speaks of. */
function isStepAlone(condition: Stretch, unit: UnitIsland): boolean {
  return unit.telling && unit.start === condition.start && unit.end === condition.end;
}

const PREDICATE =
  /[未没无不低少缺超迟漏错有高逾欠差违乱被坏]|发生|出现|达|明显|严重|破损|脱落|堵塞|松动|滞后|过[大多期长]/;

/** A、B的: a listed thing without a predicate belongs to the next one, unless a unit says it for all of them. */
function namedCases(text: string, condition: Stretch, unit: UnitIsland | null): Stretch[] {
  if (unit?.telling === true && unit.start > condition.start && unit.end === condition.end) {
    const listed = listedWords(text, { start: condition.start, end: unit.start });
    const last = listed[listed.length - 1];
    return last === undefined
      ? [condition]
      : [...listed.slice(0, -1), { start: last.start, end: condition.end }];
  }
  return split(text, condition, (words) => PREDICATE.test(words));
}

function lastPiece(text: string, { start, end }: Stretch): Stretch {
  return { start: Math.max(start, text.lastIndexOf(',', end - 1) + 1), end };
}

function listedWords(text: string, condition: Stretch): Stretch[] {
  return split(text, condition, () => true);
}

/** Splits at 、 and commas that stand in no bracket or quotation marks. */
function split(text: string, { start, end }: Stretch, whole: (words: string) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if ('“(《'.includes(c)) depth++;
    if ('”)》'.includes(c)) depth--;
    if (depth > 0 || !/[、,]/.test(c) || !whole(text.slice(from, i))) continue;
    stretches.push(trimStart(text, { start: from, end: i }));
    from = i + 1;
  }
  stretches.push(trimStart(text, { start: from, end }));
  return stretches.filter((stretch) => stretch.end > stretch.start);
}
