import { foldText } from '../grid/foldText';
import type { ColumnRole } from '../sheetReading';

/** What people write above a column, folded. A word stands under the role that it most often means. */
const WORDS = {
  no: ['序号', '编号', '项次', '项号', '条号', '序', '序列', '考核序号', '指标序号', '条款号', 'no', 'no.'],
  category: [
    ...[
      '考核项目',
      '项目',
      '考核类别',
      '考核分类',
      '一级指标',
      '指标类别',
      '大项',
      '评定项目',
      '要素',
      '类别',
    ],
    ...[
      '考评项目',
      '检查项目',
      '评分项目',
      '评估项目',
      '考核大类',
      '大类',
      '分类',
      '项目类别',
      '考核模块',
      '模块',
    ],
    ...[
      '板块',
      '考核板块',
      '考核维度',
      '维度',
      '考核领域',
      '工作类别',
      '评价类别',
      '项目名称',
      '指标分类',
      '类型',
    ],
    ...[
      '主项',
      '考核对象类别',
      '工作项目',
      '目标类别',
      '测评项目',
      '评价项目',
      '工作模块',
      '考评类别',
      '部分',
    ],
  ],
  subcategory: ['二级指标', '子项', '分项', '小类', '子项目', '二级项目', '考核子项', '次级指标'],
  item: [
    ...[
      '考核内容',
      '考核要点',
      '考评内容',
      '内容',
      '工作要求',
      '工作目标',
      '考核要求',
      '指标内容',
      '评定要素',
    ],
    ...[
      '质控内容',
      '考核点',
      '三级指标',
      '考核指标',
      '检查内容',
      '评分内容',
      '指标',
      '指标名称',
      '考核事项',
      '事项',
    ],
    ...[
      '工作内容',
      '工作任务',
      '考核任务',
      '重点任务',
      '具体内容',
      '主要内容',
      '项目内容',
      '考评要点',
      '评价内容',
    ],
    ...[
      '评估内容',
      '小项',
      '细项',
      '考核细项',
      '工作事项',
      '具体指标',
      '评价指标',
      '评估指标',
      '考评指标',
      '任务',
    ],
    ...[
      '检查要点',
      '四级指标',
      '测评内容',
      '考核条目',
      '要求',
      '质量要求',
      '管理要求',
      '任务要求',
      '目标任务',
    ],
    ...[
      '内容及要求',
      '考核内容及要求',
      '考核内容和要求',
      '考核内容与要求',
      '工作标准',
      '基本要求',
      '考评要求',
    ],
    ...['考核内容及分值', '任务名称', '目标内容', '创建要求', '规范要求', '检查事项', '检查点'],
  ],
  points: [
    ...[
      '分值',
      '分数',
      '标准分',
      '基本分',
      '满分',
      '应得分',
      '应得分数',
      '考核分值',
      '赋分',
      '标准分值',
      '基础分',
    ],
    ...[
      '满分值',
      '配分',
      '考核分数',
      '总分值',
      '项目分值',
      '基准分',
      '分值权重',
      '指标分值',
      '设定分',
      '标准分数',
    ],
    ...[
      '考评分值',
      '基本分值',
      '规定分',
      '基础分值',
      '权重分',
      '权重分值',
      '计划分',
      '参考分值',
      '满分分值',
      '单项分值',
    ],
  ],
  standard: [
    ...['评分标准', '考核标准', '扣分标准', '计分办法', '计扣分办法', '计(扣)分办法', '评分细则', '评分要点'],
    ...['评分说明', '计分标准', '赋分标准', '评分办法', '评分及考核办法', '量化指标', '考评标准', '考核细则'],
    ...[
      '扣分办法',
      '扣分细则',
      '计分方法',
      '考核办法',
      '考核评分标准',
      '评分规则',
      '计分规则',
      '计分细则',
      '扣分规则',
    ],
    ...[
      '评定标准',
      '评价标准',
      '评估标准',
      '考评办法',
      '考评细则',
      '打分标准',
      '评分依据',
      '检查标准',
      '具体标准',
    ],
    ...[
      '标准',
      '量化标准',
      '评分标准及办法',
      '评分标准及扣分办法',
      '考核标准及评分办法',
      '扣分项目',
      '计分说明',
    ],
    ...[
      '考核及评分标准',
      '考核标准及扣分',
      '奖扣分标准',
      '加扣分标准',
      '加减分标准',
      '评分标准及说明',
      '细则',
    ],
    ...[
      '扣分说明',
      '评判标准',
      '扣分项',
      '扣分条款',
      '考核内容及评分标准',
      '考核内容和评分标准',
      '内容及标准',
    ],
  ],
  condition: [
    '扣分情形',
    '扣分情况',
    '扣分事项',
    '扣分点',
    '扣分内容',
    '扣分行为',
    '情形',
    '违规情形',
    '评分情形',
  ],
  deductValue: [
    '扣分值',
    '扣分分值',
    '扣分标准值',
    '每次扣分',
    '扣分幅度',
    '单次扣分',
    '扣减标准',
    '扣分额度',
  ],
  selfScore: [
    ...[
      '自评分',
      '自评得分',
      '自评',
      '自查分',
      '自查得分',
      '自评打分',
      '自我评分',
      '自测分',
      '单位自评',
      '社区自评',
    ],
    ...['自评分数', '自查评分', '自打分', '自评情况得分', '自我评价得分', '申报得分', '申报分', '自查自评分'],
  ],
  finding: [
    ...[
      '检查情况',
      '现场检查情况',
      '检查记录',
      '检查结果',
      '考核情况',
      '考评情况',
      '现场情况',
      '查看情况',
      '核查情况',
    ],
    ...[
      '检查发现',
      '发现问题',
      '检查发现问题',
      '发现的问题',
      '完成情况',
      '现场检查记录',
      '检查发现的问题',
      '实际情况',
    ],
    ...['考核记录', '落实情况', '督查情况', '评估情况', '检查问题'],
  ],
  deduct: [
    '扣分',
    '扣减分',
    '扣分数',
    '扣减分数',
    '实扣分',
    '实扣分数',
    '扣除分',
    '扣除分数',
    '应扣分',
    '减分',
  ],
  score: [
    ...[
      '得分',
      '实得分',
      '考核得分',
      '考评分',
      '考核组评分',
      '评审得分',
      '核准分',
      '打分',
      '实得分数',
      '复评分',
    ],
    ...[
      '考核分',
      '考评得分',
      '评分',
      '最终得分',
      '核定分',
      '核定得分',
      '检查得分',
      '审核得分',
      '评定分',
      '复评得分',
    ],
    ...[
      '考核评分',
      '复核分',
      '复核得分',
      '街道评分',
      '科室评分',
      '考评组评分',
      '考核组打分',
      '实际得分',
      '得分数',
    ],
    ...[
      '复查得分',
      '验收得分',
      '评定得分',
      '评估得分',
      '评价得分',
      '街道考核分',
      '街道打分',
      '终评分',
      '检查评分',
    ],
    ...[
      '考核小组评分',
      '部门评分',
      '他评分',
      '上级评分',
      '组评分',
      '初评分',
      '考评打分',
      '测评得分',
      '单项得分',
    ],
  ],
  reason: [
    ...[
      '扣分原因',
      '存在问题',
      '扣分理由',
      '扣分依据',
      '原因',
      '扣分原因及说明',
      '存在的问题',
      '存在主要问题',
    ],
    ...[
      '扣分及原因',
      '扣分详情',
      '加扣分原因',
      '扣分事由',
      '主要问题',
      '得分说明',
      '扣分情况说明',
      '问题描述',
    ],
  ],
  subtotal: [
    '小计',
    '项目小计',
    '小计得分',
    '小计分',
    '类别得分',
    '项目得分',
    '合计',
    '合计得分',
    '大项得分',
    '分项小计',
  ],
  remark: ['备注', '说明', '备考', '附注', '其他', '备注说明'],
  method: [
    ...[
      '考核方式',
      '考评方法',
      '检查方法',
      '评分方法',
      '考核方法',
      '考评方式',
      '检查方式',
      '评价方式',
      '评价方法',
    ],
    ...[
      '评估方法',
      '测评方法',
      '测评方式',
      '考核形式',
      '考核途径',
      '检查办法',
      '考核手段',
      '评审方法',
      '验收方法',
    ],
  ],
  department: [
    ...[
      '责任科室',
      '牵头部门',
      '责任单位',
      '考评负责',
      '责任部门',
      '考核部门',
      '负责部门',
      '责任人',
      '牵头单位',
    ],
    ...[
      '考核单位',
      '牵头科室',
      '考核科室',
      '负责科室',
      '主管部门',
      '评分部门',
      '考评部门',
      '考评单位',
      '配合部门',
    ],
    ...[
      '责任处室',
      '考核责任部门',
      '考核责任单位',
      '部门',
      '科室',
      '负责人',
      '评分单位',
      '考核牵头部门',
      '业务科室',
    ],
    ...['考核主体', '责任领导', '分管领导', '考核人', '评价主体', '考评主体'],
  ],
  evidence: [
    ...[
      '查看资料',
      '数据来源',
      '资料目录',
      '佐证材料',
      '印证材料',
      '证明材料',
      '考核依据',
      '台账资料',
      '备查资料',
    ],
    ...[
      '资料清单',
      '考核材料',
      '提供资料',
      '信息来源',
      '支撑材料',
      '评价依据',
      '依据',
      '所需材料',
      '材料清单',
      '备查材料',
    ],
    ...['需提供资料', '查阅资料', '资料来源', '档案资料', '检查资料'],
  ],
  target: [
    '目标值',
    '目标',
    '指标值',
    '目标要求',
    '年度目标',
    '考核目标',
    '计划值',
    '任务数',
    '目标数',
    '标准值',
    '基准值',
  ],
  weight: ['权重', '比重', '权数', '占比', '权重系数', '权重比例', '系数', '所占比重', '所占权重'],
} as const satisfies Record<ColumnRole, readonly string[]>;

/** Words too general to make a row a header by themselves. */
const COMMON = new Set(['no', 'remark', 'department', 'subtotal', 'target', 'weight', 'method', 'evidence']);

/** True for a role that only a table's header is likely to name. */
export function isTelling(role: ColumnRole): boolean {
  return !COMMON.has(role);
}

export interface HeaderWord {
  readonly role: ColumnRole;
  readonly how: 'exact' | 'damaged' | 'part';
}

/** Characters that machine reading takes for one another, put to one of them. */
const ALIKE = new Map(
  Object.entries({
    冃: '目',
    日: '目',
    曰: '目',
    口: '扣',
    人: '分',
    入: '分',
    伯: '值',
    植: '值',
    淮: '准',
    木: '本',
    末: '本',
  }),
);
const evened = (word: string): string => [...word].map((letter) => ALIKE.get(letter) ?? letter).join('');

const EXACT = new Map<string, ColumnRole>();
const EVENED = new Map<string, ColumnRole>();
/** A word of four or more with one letter left open: "评*标准" finds 评分标准 through any damage to one letter. */
const GAPPED = new Map<string, ColumnRole>();

function gaps(word: string): string[] {
  const letters = [...word];
  if (letters.length < 4) return [];
  return letters.map((_, at) => letters.map((letter, index) => (index === at ? '*' : letter)).join(''));
}

for (const role of Object.keys(WORDS) as ColumnRole[]) {
  for (const word of WORDS[role]) {
    EXACT.set(foldText(word), role);
    EVENED.set(evened(foldText(word)), role);
    for (const gap of gaps(foldText(word))) if (!GAPPED.has(gap)) GAPPED.set(gap, role);
  }
}

/** What a longer header is about, told by a part of it; the first that fits. */
const PARTS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/自评|自查|自我评|自打/, 'selfScore'],
  [/(扣分|失分|丢分|减分|得分)(的)?(原因|理由|事由|依据|说明|情况)|存在.*问题/, 'reason'],
  [/检查(情况|记录|结果)|发现.*问题/, 'finding'],
  [/(佐证|证明|印证|支撑|备查).*(材料|资料)|数据来源|资料(目录|清单)/, 'evidence'],
  [/(评|扣|计|赋|打|减|得|考|加).{0,5}(标准|办法|细则|规则|说明|要点|要求)/, 'standard'],
  [/(考核|考评|检查|评价|评估|评分|测评).{0,2}(方式|方法|形式|途径)/, 'method'],
  [/(责任|牵头|负责|主管|配合|协办|考核|考评).{0,3}(科室|部门|单位|处室|人)/, 'department'],
  [/(标准|基本|基础|满|应得|规定).{0,2}分|分值|配分|赋分/, 'points'],
  [/扣(减|除)?分(数|值)?$/, 'deduct'],
  [/(得|评|打|核定|核准)分(数)?$/, 'score'],
  [/一级/, 'category'],
  [/二级/, 'subcategory'],
  [/(三|四)级/, 'item'],
  [/(考核|考评|检查|评价|评估|工作|主要).{0,3}(内容|要点|指标|要求|事项|任务)/, 'item'],
  [/(考核|考评|检查|评价|评估).{0,2}(项目|类别|分类)/, 'category'],
  [/目标/, 'target'],
];

const LONGEST = 16;
const BRACKETED = /[(\[（【〔][^()\[\]（）【】〔〕]{0,12}[)\]）】〕]$/;

/**
 * What a header cell says its column is for.
 * @param folded the cell's folded text.
 * @returns null when it is no header's word.
 */
export function headerWord(folded: string): HeaderWord | null {
  const bare = folded.replace(BRACKETED, '').replace(/[:：*]+$/, '');
  for (const word of [folded, bare]) {
    const role = EXACT.get(word);
    if (role) return { role, how: 'exact' };
  }
  if (bare.length === 0 || bare.length > LONGEST || /\d|[。；;，,、]/.test(bare)) return null;
  const damaged =
    EVENED.get(evened(bare)) ??
    gaps(bare)
      .map((gap) => GAPPED.get(gap))
      .find(Boolean);
  const part = PARTS.find(([pattern]) => pattern.test(bare));
  if (part) return { role: part[1], how: 'part' };
  return damaged ? { role: damaged, how: 'damaged' } : null;
}
