import { foldText, withoutTranslation } from '../grid/foldText';
import type { ColumnRole } from '../sheetReading';
import { COLUMN_ROLES, HEADER_WORDS } from './headerWords';

/** Roles that tables of other kinds have as well. */
const COMMON: ReadonlySet<ColumnRole> = new Set([
  'no',
  'remark',
  'department',
  'subtotal',
  'target',
  'weight',
  'method',
  'evidence',
]);

/** Roles of figures and rules: a table of assessment has at least one of them. */
const ASSESSING: ReadonlySet<ColumnRole> = new Set([
  'points',
  'standard',
  'condition',
  'deductValue',
  'selfScore',
  'score',
  'deduct',
]);

/** Whether columns of these roles side by side make a table of assessment. */
export function tellsAssessment(roles: Iterable<ColumnRole>): boolean {
  const telling = new Set([...roles].filter((role) => !COMMON.has(role)));
  return telling.size >= 2 && [...telling].some((role) => ASSESSING.has(role));
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

for (const role of COLUMN_ROLES) {
  for (const word of HEADER_WORDS[role].trim().split(/\s+/).map(foldText)) {
    EXACT.set(word, role);
    EVENED.set(evened(word), role);
    for (const gap of gaps(word)) if (!GAPPED.has(gap)) GAPPED.set(gap, role);
  }
}

/** What a longer header is about, told by a part of it; the first that fits. */
const PARTS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/(自评|自查|自我评).*(依据|说明|理由|原因|描述|意见)/, 'remark'],
  [/自评|自查|自我评|自打/, 'selfScore'],
  [/(扣分|失分|丢分|减分|得分)(的)?(原因|理由|事由|依据|说明|情况)|存在.*问题/, 'reason'],
  [/(检查|核查|考核|考评|评审|督查)(情况|记录|结果)|发现.*问题/, 'finding'],
  [/(佐证|证明|印证|支撑|备查).*(材料|资料)|数据来源|资料(目录|清单)/, 'evidence'],
  [/(评|扣|计|赋|打|减|得|考|加).{0,5}(标准|办法|细则|规则|准则|说明|要点|要求)/, 'standard'],
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
  [/.类别$/, 'category'],
  [/.(内容|要点|要求|事项|指标|任务)$/, 'item'],
];

/** 项目及分值: the points stand within what the column names, which is what it is for. */
const WITH_POINTS = /^(.{2,}?)(?:及|和|与|、|\/)(?:其)?(?:标准)?分[值数]$/;

const LONGEST = 16;
const BRACKETED = /[(\[（【〔][^()\[\]（）【】〔〕]{0,12}[)\]）】〕]$/;

/**
 * What a header cell says its column is for.
 * @param folded the cell's folded text.
 * @returns null when it is no header's word.
 */
export function headerWord(folded: string): HeaderWord | null {
  if (folded.length > 2 * LONGEST) return null;
  const bare = withoutTranslation(folded.replace(BRACKETED, '').replace(/[:：*]+$/, ''));
  for (const word of [folded, bare]) {
    const role = EXACT.get(word);
    if (role) return { role, how: 'exact' };
  }
  const named = WITH_POINTS.exec(bare)?.[1];
  const within = named === undefined ? null : headerWord(named);
  if (within) return { role: within.role, how: 'part' };
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
