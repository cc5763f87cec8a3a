import type { CellSpec, SheetSpec } from '../books/makeWorkbook';
import type { Chance } from './chance';

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '评分说明',
  '汇总',
  "O'Brien",
  'a&b<c>',
  '#2 total',
] as const;
const TEXTS = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1＋1',
    '－0.5:缺',
    '＠x',
    "'=1",
    '=HYPERLINK("http://x","y")',
    '=cmd|x',
  ],
  ...[
    '\u202e扣2分',
    '\u200f①',
    '\u0007响',
    '第一行\n②',
    '第一行\r\n②',
    '\t',
    '\u2028',
    '\ufeff①',
    '_x000D_',
    '_x005F_x000D_',
  ],
  ...['👨‍👩‍👧‍👦', '\ud83d', '\udc00①', '①'.repeat(300), '①×99999999999999999999', '①=1/0', '③=0/0%'],
  ...[
    '扣1e308:x',
    '扣-1',
    '得999999999',
    '扣0.0001',
    '①②③④⑤⑥⑦⑧⑨⑩',
    '撤①',
    '不适用',
    '无',
    '(1)',
    '3-5',
    '1:12',
  ],
  ...[
    'x'.repeat(32_767),
    '扣2分,'.repeat(6000),
    '没有计划的,扣2分;'.repeat(1500),
    '&lt;b&gt;',
    ']]>',
    '<!--',
  ],
] as const;
const VALUES: readonly [CellSpec, ...CellSpec[]] = [
  ...([1e308, -1e308, 5e-324, -0, 0.1 + 0.2, 1 / 3, 46_000.5, 9_007_199_254_740_993, 1e15, -3] as const),
  ...([true, false, null] as const),
  ...(['#N/A', '#DIV/0!', '#REF!', '#VALUE!'] as const).map((error): CellSpec => ({ error })),
  { formula: '1/0', error: '#DIV/0!' },
  { formula: 'A1', value: 3 },
  { formula: 'SUM(G3:G6)', value: 0 },
  { formula: 'INDIRECT("A"&ROW())', value: 'x' },
  { value: 46_000, numberFormat: 'yyyy-mm-dd' },
  { value: 0.5, numberFormat: '0%' },
];
const AREAS = [
  'A1:E1',
  'A3:A4',
  'A3:E6',
  'B2:C3',
  'E3:E5',
  'F3:G4',
  'A1:XFD1',
  'A2:A1048576',
  'B3:B4',
  'G1:H9',
] as const;

function value(chance: Chance): CellSpec {
  if (chance.below(3) === 0) return chance.pick(VALUES);
  return chance.pick(chance.below(4) === 0 ? NAMES : (TEXTS as unknown as readonly [string, ...string[]]));
}

/** A rubric, some of whose cells, names and merges are what nobody means to put there. */
export function hostileSheet(base: SheetSpec, chance: Chance): SheetSpec {
  const rows = (base.rows ?? []).map((row) => [...row]);
  for (let left = 1 + chance.below(6); left > 0; left -= 1) {
    const row = rows[chance.below(rows.length)];
    if (row) row[chance.below(Math.max(5, row.length))] = value(chance);
  }
  const merges = chance.below(3) > 0 ? (base.merges ?? []) : distinct(chance);
  return {
    ...base,
    name: chance.below(3) === 0 ? chance.pick(NAMES).replace(/[#]/g, '') : base.name,
    rows,
    merges,
    ...(chance.below(6) === 0 && { notes: [{ cell: 'G4', text: value16(chance) }] }),
    ...(chance.below(6) === 0 && { threads: [{ cell: 'G3', text: value16(chance), replies: ['已核'] }] }),
    ...(chance.below(8) === 0 && { protection: { objects: '1' } }),
    ...(chance.below(8) === 0 && { hiddenRows: [4] }),
    ...(chance.below(8) === 0 && { printArea: 'A1:E6' }),
    ...(chance.below(12) === 0 && { tables: [{ name: '表一', area: 'A2:E6' }] }),
  };
}

/** Merged areas that may lie over each other, as no program should save them. */
function distinct(chance: Chance): readonly string[] {
  return [...new Set(Array.from({ length: 1 + chance.below(4) }, () => chance.pick(AREAS)))];
}

function value16(chance: Chance): string {
  return String(chance.pick(TEXTS as unknown as readonly [string, ...string[]])).slice(0, 2000);
}
