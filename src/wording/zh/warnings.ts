import type { DoubtReason } from '../../rubric/clause';
import type { PendingReason } from '../../rubric/finding';
import { formatPoints, type Points } from '../../rubric/points';
import type { ItemWarning } from '../../scoring/scoreCard';
import { markOf, marksOf } from '../mark';
import { oneLine, shorten } from '../plainText';
import type { WordsByCode } from '../wordsByCode';

const LONGEST_QUOTE = 60;

export const ZH_PENDING_REASON: Readonly<Record<PendingReason, string>> = {
  plainWords: '没有说明是哪一条',
  noSuchClause: '没有这一条',
  maybeListNumber: '数字可能是序号,也可能是条款号,请用①②标明',
  maybeAltered: '可能被 Excel 改成了数字或日期,请按文本重新填写',
  unclearQuantity: '数量不明确',
  unclearMeasure: '数值不明确,或与这一条的单位不符',
  unclearFigure: '分数不明确',
  conflictingMeasures: '同一条填了不同的数值',
  numberingClash: '细则自带的编号与顺序不一致',
  brokenFormula: '被 Excel 当成了公式,请按文本重新填写',
  contradiction: '填写的内容互相矛盾',
};

export const ZH_DOUBT_REASON: Readonly<Record<DoubtReason, string>> = {
  truncated: '标准原文不完整',
  ambiguous: '标准原文可以有几种读法',
  abovePoints: '扣分超过了本项分值',
  unclearCondition: '扣分情形不明确',
  textAndPackDiffer: '表中文字与规则包不一致',
};

export const ZH_WARNING: WordsByCode<ItemWarning> = {
  pendingFinding: ({ reason, text, candidates }) =>
    `“${quoted(text)}”${ZH_PENDING_REASON[reason]},未计分` +
    (candidates.length === 0 || reason !== 'plainWords' ? '' : `;可能是${marksOf(candidates)}`),
  unreadPassage: ({ quote }) => `标准中“${quoted(quote)}”未能读懂,请人工核定`,
  doubtfulClause: ({ clause, reason }) => `${markOf(clause)}${ZH_DOUBT_REASON[reason]},确认前不计分`,
  repairedClause: ({ clause }) => `${markOf(clause)}由受损文字还原,请核对`,
  figureMissing: ({ clause, min, max }) => `${markOf(clause)}须填写扣分或加分的数值${range(min, max)},未计分`,
  figureOutOfRange: ({ clause, figure, min, max }) =>
    `${clause === null ? '自定扣分' : markOf(clause)}的${formatPoints(figure)}分不符合细则` +
    `${range(min, max)},未计分`,
  quantityOnFixed: ({ clause, quantity }) => `${markOf(clause)}填了${quantity}次,按细则只计一次`,
  onceOnPerUnit: ({ clause }) => `${markOf(clause)}未填数量,按1计`,
  onTheLine: ({ clause }) => `${markOf(clause)}的数值正好在界线上,“以下”按含本数计,请核对`,
  tierConflict: ({ clauses }) => `${marksOf(clauses)}只能取一档,未计分`,
  outsideBands: ({ clause }) => `${markOf(clause)}的数值不在任何一档之内,未计分`,
  ownWithoutClause: () => '评分人的扣分在细则中没有对应条款',
  awardUnchecked: ({ clauses }) => `${marksOf(clauses)}是做到才得分的条款,本项未检查,是否得分须核实`,
  overrideOutOfRange: ({ score }) => `人工得分${formatPoints(score)}分超出本项可得的范围,请核对`,
  veto: ({ clause }) => `${markOf(clause)}触发一票否决`,
  inferredFigure: ({ clause }) => `${markOf(clause)}原文不完整,分值为推断,请核对`,
  packDiffers: ({ clause, detail }) =>
    `${clause === null ? '本项' : markOf(clause)}${DIFFERENCE[detail]},以表中文字为准`,
};

const DIFFERENCE: Readonly<Record<Extract<ItemWarning, { code: 'packDiffers' }>['detail'], string>> = {
  points: '的分值与规则包不同',
  measure: '的标准(数值、单位)与规则包不同',
  kind: '的扣分方式与规则包不同',
  missing: '在表中没有,规则包中有',
  extra: '在表中有,规则包中没有',
};

function quoted(text: string): string {
  return shorten(oneLine(text), LONGEST_QUOTE);
}

function range(min: Points | null, max: Points | null): string {
  if (min === null && max === null) return '';
  if (min === max) return `(应为${formatPoints(min ?? 0)}分)`;
  if (max === null || max >= Number.MAX_SAFE_INTEGER) return `(不少于${formatPoints(min ?? 0)}分)`;
  return `(${formatPoints(min ?? 0)}至${formatPoints(max)}分)`;
}
