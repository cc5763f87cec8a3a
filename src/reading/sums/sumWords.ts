import { withoutTranslation } from '../grid/foldText';

/** How a row that adds others up is named; folded. */
const SUB = /^(?:.{0,12}?)(?:小计|分计)(?:得分|分|分数)?[:：]?(?:[(\[].*)?$/;
const TOTAL =
  /^(?:.{0,8}?(?:合计|总计|总分|总得分|总成绩)|共计|累计|总和|(?:最后|最终|实际|考核|考评|综合|评定)?(?:实)?得分|总评分)(?:得分|分值|分数|分)?(?:\d{1,5}分?)?[:：]?(?:[(\[].*)?$/;

/**
 * Whether a cell names a row of sums.
 * @returns null for any other text; a text with a sentence in it is none.
 */
export function sumWord(folded: string): 'sub' | 'total' | null {
  if (folded.length > 24 || /[。；;，,]/.test(folded)) return null;
  const label = withoutTranslation(folded);
  if (SUB.test(label)) return 'sub';
  return TOTAL.test(label) ? 'total' : null;
}
