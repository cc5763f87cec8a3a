/**
 * What became of an item, said in so many words. Held against a whole statement, never searched for inside one:
 * 无 inside 无故缺席 denies nothing.
 */
export type Standing =
  /** Checked, nothing found. */
  | 'clear'
  | 'notApplicable'
  | 'unchecked'
  /** 其余正常 beside a finding contradicts nothing; alone it is as good as 正常. */
  | 'restClear'
  /** 已整改: takes nothing off by itself, and takes nothing back from a mark beside it. */
  | 'settled'
  /** 不扣分: takes nothing off, and contradicts a finding beside it. */
  | 'waived';

const WELL = [
  ...['无', '没有', '无问题', '没问题', '没有问题', '无异常', '没有异常', '无扣分', '无扣分项', '暂无'],
  ...['正常', '一切正常', '情况正常', '良好', '情况良好', '较好', '完好', '好'],
  ...[
    '合格',
    '达标',
    '符合',
    '符合要求',
    '符合标准',
    '完成',
    '已完成',
    '按时完成',
    '已落实',
    '落实到位',
    '到位',
  ],
  ...[
    '未发现',
    '未发现问题',
    '未发现异常',
    '未见异常',
    '未见问题',
    '没有发现问题',
    '未发生',
    '没有发生',
    '通过',
  ],
  ...['无违规', '无违纪', '无违法违纪', '无投诉', '无此情况', '无此类情况', '无上述情况'],
];

const REST = ['其余', '其他', '其它', '其余各项', '其他各项', '其它各项'];
const ALL = ['', '均', '都', '全部'];

const WORDS: readonly (readonly [Standing, readonly string[]])[] = [
  ['clear', ['√', '✓', '✔', '☑', '✅', 'OK', ...ALL.flatMap((all) => WELL.map((well) => all + well))]],
  ['clear', ['经检查', '经查', '检查'].flatMap((seen) => WELL.map((well) => seen + well))],
  ['restClear', REST.flatMap((rest) => ALL.flatMap((all) => WELL.map((well) => rest + all + well)))],
  [
    'notApplicable',
    ['不适用', '本项不适用', '此项不适用', '该项不适用', 'N/A', '不涉及', '本项不涉及', '此项不涉及'],
  ],
  [
    'notApplicable',
    ['不考核', '不作考核', '免考核', '免考', '不参评', '不参与考核', '无此项', '无此项工作', '无该项工作'],
  ],
  ['unchecked', ['未检查', '未查', '待检查', '待查', '尚未检查', '还未检查', '没检查', '未考核', '待考核']],
  [
    'settled',
    ['已整改', '已改正', '已整改到位', '已全部整改', '均已整改', '整改完成', '已整改完毕', '已整改完成'],
  ],
  ['waived', ['不扣分', '未扣分', '不予扣分', '不扣', '免扣', '免予扣分']],
];

const STANDING = new Map(
  WORDS.flatMap(([standing, words]) => words.map((word) => [word, standing] as const)),
);

const EDGES = /^[ \n,.。、;:!(]+|[ \n,.。、;:!)~]+$/g;

/**
 * What a statement says as a whole (无。 · OK · 其余正常).
 * @param folded one statement of a folded text.
 * @returns null when it says anything else, or more.
 */
export function standingOf(folded: string): Standing | null {
  if (folded.length > LONGEST_STATEMENT) return null;
  const statement = folded.replace(EDGES, '').toUpperCase();
  return NOTHING_COUNTED.test(statement) ? 'clear' : (STANDING.get(statement) ?? null);
}

/** 0例, 零起. */
const NOTHING_COUNTED = /^[0零](?:人次|[次例起宗人名件处个项户份条])$/;

/** Beyond this no statement of the table is meant; keeps the trimming off long texts. */
const LONGEST_STATEMENT = 24;
