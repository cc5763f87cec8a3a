import type { ClauseKind } from '../../rubric/clause';
import { formatPoints } from '../../rubric/points';
import type { ColumnRole, NotARubric, ReadingIssue } from '../../reading/sheetReading';
import type { LabelRole } from '../messages';
import { oneLine, shorten } from '../plainText';
import type { WordsByCode } from '../wordsByCode';

const LONGEST_QUOTE = 40;
const quoted = (text: string): string => `“${shorten(oneLine(text), LONGEST_QUOTE)}”`;

export const ZH_LABEL: Readonly<Record<LabelRole, string>> = {
  finding: '检查情况',
  deduct: '扣分',
  score: '得分',
  weighted: '折算分',
  subtotal: '小计',
  reason: '扣分原因',
  total: '合计',
};

export const ZH_ROLE: Readonly<Record<ColumnRole, string>> = {
  no: '序号',
  category: '考核项目',
  subcategory: '二级项目',
  item: '考核内容',
  points: '分值',
  standard: '评分标准',
  selfScore: '自评分',
  finding: '检查情况',
  deduct: '扣分',
  score: '得分',
  weighted: '折算分',
  reason: '扣分原因',
  subtotal: '小计',
  remark: '备注',
  method: '考核方式',
  department: '责任科室',
  evidence: '佐证材料',
  target: '目标值',
  weight: '权重',
  condition: '扣分情形',
  deductValue: '扣分值',
};

export const ZH_KIND: Readonly<Record<ClauseKind, string>> = {
  fixed: '一次性扣分',
  perUnit: '按次数扣分',
  perPoint: '按百分点扣分',
  void: '不得分',
  tier: '分档',
  discretionary: '酌情扣分',
  proportional: '按比例得分',
  bonus: '加分',
  veto: '一票否决',
};

export const ZH_NOT_A_RUBRIC: WordsByCode<NotARubric> = {
  empty: () => '空白工作表',
  noHeader: () => '没有找到表头。表头要有“分值”和“评分标准”两列',
  noPoints: () => '表头里没有“分值”列。请补上这一列',
  unreadablePoints: ({ text }) => `“分值”${quoted(text)}不是数字。请填写数字`,
  noItems: () => '表头下面没有考核项。请检查表格内容',
  matrix: () => '是多个社区横向排列的汇总表,未评分',
  explanation: () => '评分说明,由评分助手生成',
  excelTable: () => '是 Excel 表格对象,暂不支持。请先“转换为区域”',
};

export const ZH_ISSUE: WordsByCode<ReadingIssue> = {
  roleInDoubt: ({ role, header }) => `${quoted(header)}列当作“${ZH_ROLE[role]}”,请核对`,
  choiceLapsed: ({ role, header }) =>
    `表头已变,原先选定的${quoted(header)}列(${role === 'none' ? '不使用' : `用作“${ZH_ROLE[role]}”`})已不适用,请重新选定`,
  pointsUnreadable: ({ text }) => `分值${quoted(text)}不是数字,请改正`,
  pointsMissing: () => '缺少分值,请补上',
  sumDiffers: ({ name, stated, summed }) =>
    `${quoted(name)}写明${formatPoints(stated)}分,各项相加是${formatPoints(summed)}分`,
  repaired: ({ quote, readAs }) => `${quoted(quote)}读作${quoted(readAs)},请核对`,
  mergedOverItems: ({ role }) => `“${ZH_ROLE[role]}”的合并单元格跨了几项,请拆开`,
  numberRepeated: ({ number }) => `序号${quoted(number)}重复`,
  targetUnused: ({ text }) =>
    `目标值${quoted(text)}的单位或方向与扣分条款对不上,没有采用;请写成“95%”“不超过3起”这样`,
  hiddenItem: () => '这一项在隐藏的行里,照样计分',
};
