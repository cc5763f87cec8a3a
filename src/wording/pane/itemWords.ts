import type { Locale } from '../locale';

/** One item, and the findings on it. */
export interface ItemWords {
  readonly previous: string;
  readonly next: string;
  readonly standard: string;
  readonly unreadHere: string;
  readonly status: string;
  readonly state: { readonly [State in 'unchecked' | 'clear' | 'notApplicable']: string };
  readonly clauses: string;
  readonly noClauses: string;
  readonly found: string;
  readonly quantity: (unit: string) => string;
  readonly less: string;
  readonly more: string;
  readonly measured: string;
  readonly percent: string;
  readonly figure: (min: string, max: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly withdrawn: string;
  readonly doubtful: string;
  readonly costs: (figure: string) => string;
  readonly gives: (figure: string) => string;
  readonly costsNothing: string;
  /** What the item would have more if this had not been found: less than the cost where a cap bites. */
  readonly wouldGiveBack: (figure: string) => string;
  readonly notUnderstood: (text: string) => string;
  readonly wrongAmount: string;
  readonly ownFigure: string;
  readonly override: {
    readonly title: string;
    readonly set: string;
    readonly score: (max: string) => string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly takeBack: string;
    readonly inSheet: string;
    readonly computed: (figure: string) => string;
  };
  readonly drop: string;
  readonly cellWillBe: (cell: string) => string;
  readonly cellWillBeEmpty: string;
  readonly willScore: (score: string, points: string) => string;
  readonly write: string;
  readonly discard: string;
  readonly noFindingColumn: string;
  readonly formula: string;
}

const ZH: ItemWords = {
  previous: '上一项',
  next: '下一项',
  standard: '评分标准',
  unreadHere: '未能读懂',
  status: '检查情况',
  state: { unchecked: '未检查', clear: '没有问题', notApplicable: '不适用' },
  clauses: '扣分点',
  noClauses: '标准里没有读出扣分点，可以直接填写扣分。',
  found: '有此情形',
  quantity: (unit) => `数量（${unit}）`,
  less: '减一',
  more: '加一',
  measured: '实际值',
  percent: '%，或填6/15',
  figure: (min, max) => `扣分（${min}至${max}分）`,
  note: '情况说明',
  noteHint: '谁、何时、哪一处',
  withdrawn: '已撤销，不扣分，记录保留。要恢复，请在表里删去“撤”字。',
  doubtful: '这一条还没有确认，填了也不计分。',
  costs: (figure) => `现扣${figure}分`,
  gives: (figure) => `现加${figure}分`,
  costsNothing: '现不扣分',
  wouldGiveBack: (figure) => `若无此情形，可得回${figure}分`,
  notUnderstood: (text) => `没看懂“${text}”，未计分`,
  wrongAmount: '请填写这一条能用的数值。',
  ownFigure: '其他扣分',
  override: {
    title: '人工定分',
    set: '由人工定分…',
    score: (max) => `得分（满分${max}分）`,
    reason: '理由',
    reasonMissing: '请写明理由。',
    takeBack: '取消人工定分',
    inSheet: '得分格里有人工填写的分数；清空那一格，就按细则计算。',
    computed: (figure) => `按细则得${figure}分`,
  },
  drop: '删去',
  cellWillBe: (cell) => `${cell} 将写成`,
  cellWillBeEmpty: '（空白，即未检查）',
  willScore: (score, points) => `本项将得${score}/${points}分`,
  write: '写入检查情况',
  discard: '放弃修改',
  noFindingColumn: '表里还没有“检查情况”列。先评一次分，会自动加上。',
  formula: '检查情况是公式，请在表里修改。',
};

const EN: ItemWords = {
  previous: 'Previous item',
  next: 'Next item',
  standard: 'Standard',
  unreadHere: 'could not be read',
  status: 'Findings',
  state: { unchecked: 'Not checked', clear: 'Nothing found', notApplicable: 'Not applicable' },
  clauses: 'Clauses',
  noClauses: 'No clause was read from this standard; a deduction can be entered below.',
  found: 'This is so',
  quantity: (unit) => `How many (${unit})`,
  less: 'One less',
  more: 'One more',
  measured: 'Measured',
  percent: '%, or as 6/15',
  figure: (min, max) => `Points (${min} to ${max})`,
  note: 'Note',
  noteHint: 'Who, when, where',
  withdrawn: 'Withdrawn: costs nothing and stays on record. To reinstate it, delete 撤 in the sheet.',
  doubtful: 'This clause is not confirmed yet and costs nothing.',
  costs: (figure) => `Costs ${figure} now`,
  gives: (figure) => `Adds ${figure} now`,
  costsNothing: 'Costs nothing now',
  wouldGiveBack: (figure) => `without it, ${figure} would come back`,
  notUnderstood: (text) => `“${text}” was not understood and is not scored`,
  wrongAmount: 'Enter a value that this clause can take.',
  ownFigure: 'Another deduction',
  override: {
    title: 'Score set by hand',
    set: 'Set the score by hand…',
    score: (max) => `Score (of ${max})`,
    reason: 'Reason',
    reasonMissing: 'Please give a reason.',
    takeBack: 'Take it back',
    inSheet: 'A figure was typed into the score cell; clear that cell to use the rules.',
    computed: (figure) => `The rules give ${figure}`,
  },
  drop: 'Remove',
  cellWillBe: (cell) => `${cell} will say`,
  cellWillBeEmpty: '(blank: not checked)',
  willScore: (score, points) => `The item will score ${score}/${points}`,
  write: 'Write finding',
  discard: 'Discard',
  noFindingColumn: 'The sheet has no 检查情况 column yet. Score once, and it is added.',
  formula: 'The finding is a formula; change it in the sheet.',
};

export const ITEM_WORDS: Readonly<Record<Locale, ItemWords>> = { zh: ZH, en: EN };
