import type { UnreadPassage } from '../rubric/rubric';
import type { Island } from './islands/island';
import { cut, spanOf, type WorkingText } from './workingText';

/**
 * Words that bear on points. Outside an island none may stand: what is not understood is put before a person.
 */
const TRIGGERS =
  /扣|扌|倒扣|加倍|翻倍|翻番|递增|递减|减半|否决|不得分|不计分|不给分|无分|零分|满分|不分(?=[,;。\n]|$)|(?<=[的,:;)])得分(?=[,;。\n]|$)|(?:加|减|得|计|记|奖)[ \dxX*?OoIl若干几]{1,4}分(?!钟|之)|\d{1,6}(?:\.\d{1,3})?分(?!钟|之|[类级])|(?<![\u4e00-\u9fff])[一二两三四五六七八九十半]分(?!钟|之)|(?:若干|几|数)分(?!钟|之)|分值/g;

/** How much of the text around a trigger is shown. */
const REACH = 24;

/** The passages that bear on points and that no island covers. */
export function unreadPassages(
  working: WorkingText,
  islands: readonly Island[],
  unclear: readonly Island[],
): UnreadPassage[] {
  const { text } = working;
  const doubted = new Set(unclear);
  const passages: { start: number; end: number }[] = [];
  let next = 0;
  for (const match of text.matchAll(TRIGGERS)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((islands[next]?.end ?? Infinity) <= start) next++;
    const island = islands[next];
    if (island !== undefined && island.start < end && !doubted.has(island)) continue;
    const last = passages[passages.length - 1];
    const passage = phraseAround(text, start, end);
    if (last !== undefined && passage.start < last.end) {
      passage.start = last.end;
      if (start < last.end) continue;
    }
    passages.push(passage);
  }
  return passages.map(({ start, end }) => ({
    quote: cut(working, start, end),
    span: spanOf(working, start, end),
  }));
}

function phraseAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > 0 && from - start < REACH && !/[,;。\n]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - to < REACH && !/[,;。\n]/.test(text.charAt(end))) end++;
  return { start, end };
}
