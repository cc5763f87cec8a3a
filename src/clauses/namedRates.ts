import { trimStart, type Stretch } from './sentences';

/** How far back the rates may be named. */
const REACH = 160;

const TOGETHER = /^(?:上述|以上|前述|该)?(?<count>[两二双三四])(?:项|个)?(?:率|指标)/;
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 双: 2, 三: 3, 四: 4 };
const NAMED =
  /[\u4e00-\u9fff]{2,16}?[率度](?=(?:[、和及与][\u4e00-\u9fff]{2,16}[率度]){0,3}[^,;。\n%\d]{0,8}\d{1,3}(?:\.\d{1,2})?%)/g;
const JOINS = /^[和及与、]/;

/**
 * 受理率100%、办结率95%。两率每低1个百分点…: the rates that a condition speaks of together, where the text before names
 * just as many with what is asked of them; else null.
 */
export function ratesMeant(text: string, condition: Stretch): Stretch[] | null {
  const together = TOGETHER.exec(text.slice(condition.start, condition.end));
  const count = COUNTS[together?.groups?.['count'] ?? ''];
  if (count === undefined) return null;
  const from = Math.max(0, condition.start - REACH);
  const named = [...text.slice(from, condition.start).matchAll(NAMED)].map((match) => {
    const start = from + match.index + (JOINS.test(match[0]) ? 1 : 0);
    return trimStart(text, { start, end: from + match.index + match[0].length });
  });
  return named.length === count ? named : null;
}
