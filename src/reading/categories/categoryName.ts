import { parsePoints, type Points } from '../../rubric/points';
import { tidyName } from '../grid/foldText';

export interface CategoryName {
  readonly name: string;
  /** Points that stand with the name: 基础工作(70), or on a second line. */
  readonly points: Points | null;
  /** The figure is a share (10%): a weight, unless the items add up to it. */
  readonly percent: boolean;
}

const ORDINAL =
  /^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|项|类|章)[、:：.\s]*|[一二三四五六七八九十]{1,3}[、.．:：]\s*|[一二三四五六七八九十]{1,3}[ \u3000]+(?!\s|[票级把站])(?=\S{2})|[(（][一二三四五六七八九十\d]{1,3}[)）][、.．]?\s*|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.．]?\s*|\d{1,2}[、．]\s*|\d{1,2}\.(?!\d)\s*|[A-Z](?:[、.．]\s*|\s+(?=[\u4e00-\u9fff])))/;
const POINTS =
  /\s*[,，:：、\-—]?\s*[(（\[【〔]?\s*(?:小计|合计|共计?|计|满分|分值|总分|权重|占|最高|最多|上限|不超过)?\s*[:：]?\s*(\d{1,4}(?:\.\d{1,3})?)\s*(分|%|％)?\s*[)）\]】〕]?\s*[:：]?\s*$/;
const BRACKETED = /[(（\[【〔][^()（）\[\]【】〔〕]*$/;
const CONTINUED = /\s*[(（\[【]?(?:续表?|接上页|续上表)[)）\]】]?\s*$/;

/** A line for the figure to be written in: 得分: below the name. */
const SCORE_LINE = /\s*\n\s*(?:自评|实)?得分\s*[:：]?\s*_*\s*$/;

/** A name is not longer; what follows is not looked at. */
const LONGEST = 80;

/** Whether a text is marked as one of a list of groups: 一、, (二), 第三部分. */
export function hasOrdinal(text: string): boolean {
  return /^(?:第[一二三四五六七八九十\d]{1,3}(?:部分|项|类|章)|[一二三四五六七八九十]{1,3}[、.．:：]|[(（][一二三四五六七八九十]{1,3}[)）]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[、.．])/.test(
    text.trim(),
  );
}

/** A category's name without its ordinal, its points and its 续. */
export function categoryName(text: string): CategoryName {
  const line = text.trim().slice(0, LONGEST).replace(SCORE_LINE, '');
  const match = POINTS.exec(line);
  // A bare figure at the end (创建2024) is points only in brackets, with 分, or on a line of its own.
  const marked =
    match &&
    (match[2] !== undefined || BRACKETED.test(line.slice(0, line.length - 1)) || /\n\s*\d+\s*$/.test(line));
  // 创建(2024) names a year.
  const year = match?.[2] === undefined && /^(?:19|20)\d\d$/.test(match?.[1] ?? '');
  const points = match && marked && !year ? parsePoints(match[1] ?? '') : null;
  const bare = match && points !== null ? line.slice(0, match.index) : line;
  const name = tidyName(bare.replace(CONTINUED, '').trim().replace(ORDINAL, ''));
  return { name: name || tidyName(line), points, percent: points !== null && /[%％]/.test(match?.[2] ?? '') };
}
