import type { LinkOffer } from '../../src/recalculate/linkOffers';
import type { Preview } from '../../src/recalculate/result';
import type { ColumnOffer } from '../../src/reading/roles/columnOffers';
import { textHash } from '../../src/rubric/itemKey';
import type { RubricPack } from '../../src/rubric/pack/packSchema';
import type { ItemNotice } from '../../src/rubric/rubric';
import { NO_DECISIONS } from '../../src/state/decisions';
import { readItem, sheetOf } from './richSheet';
import { samplePlan } from './samplePlan';
import { samplePreview, sampleSheet } from './sampleResult';

/** Results in which people have said something about the workbook, or are asked to. */

const TABLE = '组织建设';
const STANDARD = '会议缺席每次扣0.5分；台账缺失的，扣1分；发放不及时的酌情处理。';
const item = readItem('1', '值班', 5000, STANDARD);
const [first, second] = item.clauses;
if (!first?.span || !second?.span) throw new Error('The sample has no clauses');

const place = (clause: { readonly span: { readonly start: number; readonly end: number } | null }) =>
  clause.span ?? { start: 0, end: 0 };

/** The first clause corrected, the second said to be none. */
export const CORRECTED: Preview = samplePreview({
  scored: [sheetOf(TABLE, { ...item, clauses: [{ ...first, source: 'confirmed' }] }, '①')],
  said: {
    packs: [],
    decisions: {
      ...NO_DECISIONS,
      confirmations: [
        {
          textHash: textHash(STANDARD),
          span: place(first),
          quote: first.quote,
          decision: { kind: 'corrected', clauses: [first] },
        },
        {
          textHash: textHash(STANDARD),
          span: place(second),
          quote: second.quote,
          decision: { kind: 'dismissed' },
        },
      ],
    },
  },
});

const differs: ItemNotice = {
  code: 'packDiffers',
  clause: 1,
  detail: 'points',
  inPack: { ...first, ...(first.kind === 'perUnit' && { points: 1000 }) },
};

/** The text says one figure, the rule pack another. */
export const PACK_DIFFERS: Preview = samplePreview({
  scored: [sheetOf(TABLE, { ...item, notices: [differs] }, '①')],
});

const PACK: RubricPack = {
  kind: 'rubric',
  id: 'duty',
  name: '街道值班值守考核细则（市里统一下发的一九年修订版本）',
  complete: true,
  categories: [{ name: '值班', items: [{ title: '值班', points: 5, clauses: [] }] }],
};

export const WITH_PACK: Preview = samplePreview({ said: { decisions: NO_DECISIONS, packs: [PACK] } });

const offer = (column: number, header: string, changes: Partial<ColumnOffer>): ColumnOffer => ({
  column,
  at: { header, nth: 1, count: 1, offset: 0 },
  header,
  cell: { row: 2, column },
  read: null,
  chosen: false,
  alternatives: [],
  ...changes,
});

const OFFERS: readonly ColumnOffer[] = [
  offer(1, '考核项目', { read: { role: 'category', confidence: 'sure', because: 'synonym' } }),
  offer(2, '权重', {
    read: { role: 'points', confidence: 'doubtful', because: 'content' },
    alternatives: ['weight'],
  }),
  offer(3, '', { alternatives: ['finding', 'remark'] }),
  offer(4, '备注说明及其他需要特别注意的事项', {
    read: { role: 'standard', confidence: 'sure', because: 'person' },
    chosen: true,
  }),
];

const withOffers = sampleSheet(TABLE);

export const COLUMNS: Preview = samplePreview({
  scored: [{ ...withOffers, reading: { ...withOffers.reading, offers: OFFERS } }],
});

const link = (indicator: string, sheet: string | null, by: LinkOffer['by'], row: number): LinkOffer => ({
  table: '分值表',
  cell: { row, column: 3 },
  indicator,
  sheet,
  by,
  candidates: [{ sheet: TABLE, title: '组织建设考核细则', likeness: 1 }],
});

export const LINKS: Preview = samplePreview({
  links: [
    link('组织建设', TABLE, 'name', 4),
    link('新时代文明实践与精神文明创建工作', null, 'none', 5),
    link('平安建设', '旧表', 'gone', 6),
    link('垃圾分类', TABLE, 'person', 7),
  ],
});

const held = samplePlan().edits;

/** Signed off; nothing, or something, has changed since. */
export function signedOff(changed: boolean): Preview {
  const cells = changed ? held.filter(({ kind }) => kind === 'value').length : 0;
  const comments = changed ? held.filter(({ kind }) => kind === 'comment').length : 0;
  return samplePreview({
    edits: { cells: 0, comments: 0 },
    scored: [
      {
        ...sampleSheet(TABLE),
        final: { since: '2026-11-22', held: changed ? held : [] },
        notices: [{ code: 'final', since: '2026-11-22', cells, comments }],
      },
    ],
  });
}
