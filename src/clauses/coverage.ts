import type { UnreadPassage } from '../rubric/rubric';
import type { Island } from './islands/island';
import type { Stretch } from './sentences';
import { cut, spanOf, type WorkingText } from './workingText';

/**
 * Words that bear on points. Outside an island none may stand: what is not understood is put before a person.
 */
/** A condition whose consequence is cut short: 情节恶劣的全。 */
const DANGLING =
  '(?<=的[,]?)(?:全|不得(?!少|低|超|擅|在|有|使|从|以|随)|不[分计记给]|按(?!规定|要求|时|照|期|标准|程序)|[记计给](?!划|录|算)|得(?!到|当|力)|取消|实行|一票|直(?!接)|直接(?=[,;。\\n]|$)|酌|倒(?!闭|卖))[^,;。\\n]{0,8}(?=[,;。\\n]|$)';

const TRIGGERS = new RegExp(
  [
    '扣|扌|加倍|翻倍|翻番|递增|递减|减半|一票|否决|否票|分值|不超过?分',
    '不得分|不计分|不给分|无分|零分|满分|不分(?=[,;。\\n得]|$)',
    '(?<![核评总合际终均]|[单各分]项)得分(?=[,;。\\n]|$)', // 考核得分 is a noun
    '(?:加|减|得|计|记|奖)[ \\dxX*?OoIl若干几]{1,4}分(?!钟|之)',
    '\\d(?:加|减|得|计|记)分|(?:加|减|得|计|记)分\\d{1,3}(?:\\.\\d)?(?=[,;。\\n]|$)', // 3加分, 得分1
    DANGLING,
    '不得(?=[,;。\\n])|(?<=[\\d得扣][;,。])分(?![别工类管组期批级区片岗段析解流布发配局所行馆部支])', // 不得;分…, 得4;分…
    '不足(?:\\d{1,4}|一)[^,;。\\n]{1,5}?(?:的)?[,]?按', // 不足1亩按1亩计: how steps are rounded
    '\\d{1,6}(?:\\.\\d{1,3})?分(?!钟|之|[类级])',
    '(?<![\\u4e00-\\u9fff])(?:[一二两三四五六七八九半]分|十分(?![\\u4e00-\\u9fff]))(?!钟|之)',
    '(?:若干|几|数|[xX*?]{1,3}|_)分(?!钟|之)',
    '(?<![部积评得成学充过处扣加百划区满总水养本十减计记给赋])分(?=[,;。\\n]|$)', // 未组建分。
    '(?<![\\d分%第至到])-\\d{1,2}(?:\\.\\d)?(?=[,;。)/\\n次]|$)', // 检查不到位-0.5
    '\\d/[\\u4e00-\\u9fff]', // 0.2/次
    '不(?:为)?合格(?=[;。\\n]|$)',
    '(?<![复不计项再])加分(?=[,;。\\n]|$)|分满|满得', // 区级加分: the figure is lost
    '\\d\\.分|(?<![划部])分得(?=[,;。\\n]|$)',
  ].join('|'),
  'g',
);

/** How much of the text around a trigger is shown. */
const REACH = 24;

/** The passages that bear on points and that no island covers. */
export function unreadPassages(
  working: WorkingText,
  islands: readonly Island[],
  unclear: readonly Island[],
): UnreadPassage[] {
  const { text } = working;
  const places = [...uncovered(text, islands), ...unclear.map(({ start, end }) => ({ start, end }))].sort(
    (one, other) => one.start - other.start,
  );
  const passages: Stretch[] = [];
  let reached = 0;
  for (const { start, end } of places) {
    if (start < reached) continue;
    const passage = phraseAround(text, start, end);
    passages.push({ start: Math.max(passage.start, reached), end: passage.end });
    reached = passage.end;
  }
  return passages.map(({ start, end }) => ({
    quote: cut(working, start, end),
    span: spanOf(working, start, end),
  }));
}

/** Places of triggers that no island covers. */
function uncovered(text: string, islands: readonly Island[]): Stretch[] {
  // a unit says how something is counted, and covers no word on points (一票 is one vote, and half of 一票否决)
  const covering = islands.filter((island) => island.kind !== 'unit' || island.unit === '分');
  const places: Stretch[] = [];
  let next = 0;
  for (const match of text.matchAll(TRIGGERS)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((covering[next]?.end ?? Infinity) <= start) next++;
    const island = covering[next];
    if (island === undefined || island.start > start) places.push({ start, end });
  }
  return places;
}

/** The phrase that a trigger stands in, so that a person sees what it is about. */
function phraseAround(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start > 0 && from - start < REACH && !/[,;。\n]/.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - to < REACH && !/[,;。\n]/.test(text.charAt(end))) end++;
  return { start, end };
}
