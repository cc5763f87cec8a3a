import type { Locale } from '../../src/wording/locale';
import { AT_START, type Browsing, type View } from '../../src/taskpane/browsing';
import { ALL_ITEMS } from '../../src/taskpane/itemFilter';
import { initialState, type PaneState } from '../../src/taskpane/paneState';
import { refKey } from '../../src/taskpane/tables';
import { longSheet, richDraft, richSheet, settledSheet } from './richSheet';
import { samplePlan } from './samplePlan';
import { COLUMNS, CORRECTED, LINKS, PACK_DIFFERS, signedOff, WITH_PACK } from './saidStates';
import { samplePreview, sampleSheet } from './sampleResult';

const empty = initialState('zh');
const result = samplePreview();
const done = { kind: 'done', edits: result.edits, unplaced: [] } as const;

const unwritten = { ...done, edits: { cells: 0, comments: 0 } };
const scored = { ...empty, ending: done, result };
const table = '组织建设';
const at = (view: View, changes: Partial<Browsing> = {}): PaneState => ({
  ...scored,
  browsing: { ...AT_START, view, ...changes },
});
const open = (item: string) => at('items', { open: { table, item } });
const plan = samplePlan();

/** Every kind of state that the pane can be in, by a name for people. */
const ZH_STATES = {
  empty,
  'first run, reading': { ...empty, running: { step: 'reading', stopping: false } },
  'first run, writing': { ...empty, running: { step: 'writing', stopping: false } },
  stopping: { ...empty, running: { step: 'scoring', stopping: true } },
  stopped: { ...empty, ending: { kind: 'stopped' } },
  done: { ...empty, ending: done, result },
  'done, nothing to write': { ...empty, ending: { ...done, edits: { cells: 0, comments: 0 } }, result },
  'done, two sheets with notices': {
    ...empty,
    ending: done,
    result: samplePreview({
      scored: [
        {
          ...sampleSheet('组织建设'),
          notices: [
            {
              code: 'figureStands',
              cell: { row: 4, column: 8 },
              field: 'score',
              stands: 2000,
              computed: 3500,
            },
            { code: 'readInPart', cells: [{ row: 4, column: 3 }] },
            { code: 'fragment' },
          ],
        },
        vetoed(sampleSheet('平安建设')),
      ],
    }),
  },
  'done, comments refused': {
    ...scored,
    ending: {
      ...done,
      unplaced: [
        {
          kind: 'comment',
          sheet: table,
          cell: { row: 3, column: 8 },
          before: null,
          after: '【考核评分】扣1分\n②',
        },
      ],
    },
  },
  stale: { ...empty, ending: done, result, stale: true },
  'running again': { ...empty, running: { step: 'scoring', stopping: false }, ending: done, result },
  'stale, what was written can be taken back': { ...scored, written: plan, stale: true },
  'written, to be looked at': { ...scored, written: plan, browsing: { ...AT_START, view: 'written' } },
  'read again, changes to write': {
    ...scored,
    ending: { kind: 'looked', edits: { cells: 12, comments: 3 } },
    changed: [{ table, item: 'item-1' }],
  },
  'plan to agree to': { ...scored, ending: { kind: 'planned' }, result: samplePreview({ plan }) },
  'plan of nothing': { ...scored, ending: { kind: 'planned' } },
  items: at('items'),
  'two thousand items': { ...at('items'), result: samplePreview({ scored: [longSheet(table, 2000)] }) },
  'items, none found': at('items', { query: { ...ALL_ITEMS, search: '没有这样的项' } }),
  'items that wait, one drafted': {
    ...at('items', { query: { ...ALL_ITEMS, filter: 'pending' } }),
    drafts: new Map([[refKey({ table, item: 'item-3' }), { kind: 'clear' }]]),
  },
  'item with a deduction': open('item-1'),
  'item that waits': open('item-3'),
  'item set by hand': open('item-6'),
  'item with every kind of clause': {
    ...at('items', { open: { table, item: 'item-7' } }),
    result: samplePreview({ scored: [richSheet(table)] }),
  },
  'item, draft to be written': {
    ...at('items', { open: { table, item: 'item-7' } }),
    result: samplePreview({ scored: [richSheet(table)] }),
    drafts: new Map([[refKey({ table, item: 'item-7' }), richDraft()]]),
  },
  queue: at('queue'),
  'queue, empty': { ...at('queue'), result: samplePreview({ scored: [settledSheet(table)] }) },
  'queue, text and pack disagree': { ...at('queue'), result: PACK_DIFFERS },
  rules: { ...at('rules'), result: samplePreview({ scored: [richSheet(table)] }) },
  'rules, corrected': { ...at('rules'), result: CORRECTED },
  'rules, columns': { ...at('rules', { section: 'columns' }), result: COLUMNS },
  'rules, links': { ...at('rules', { section: 'links' }), result: LINKS },
  'rules, policies': at('rules', { section: 'policies' }),
  'rules, packs': { ...at('rules', { section: 'packs' }), result: WITH_PACK },
  final: { ...scored, ending: unwritten, result: signedOff(false) },
  'final, changed since': { ...scored, ending: unwritten, result: signedOff(true) },
  'final, what differs': { ...at('held'), ending: unwritten, result: signedOff(true) },
  'final, an item': { ...open('item-1'), ending: unwritten, result: signedOff(true) },
  settings: at('settings'),
  'nothing to score': {
    ...empty,
    ending: { kind: 'nothingToScore' },
    result: samplePreview({
      scored: [],
      others: [
        { kind: 'other', sheet: '说明', reason: { code: 'noHeader' }, offers: [] },
        { kind: 'other', sheet: '汇总', reason: { code: 'matrix', cell: { row: 2, column: 3 } }, offers: [] },
      ],
    }),
  },
  'cut off': { ...empty, ending: { kind: 'cutOff' }, result },
  restored: { ...empty, ending: { kind: 'restored', kept: 2 } },
  'refused: protected': {
    ...empty,
    ending: {
      kind: 'refused',
      fault: {
        code: 'sheetProtected',
        sheet: '组织建设',
        cells: [3, 4, 5, 6].map((row) => ({ row, column: 8 })),
      },
    },
    result,
  },
  'refused: host error': {
    ...empty,
    ending: { kind: 'refused', fault: { code: 'hostError', detail: 'GeneralException' } },
  },
  'refused, running again': {
    ...empty,
    running: { step: 'reading', stopping: false },
    ending: { kind: 'refused', fault: { code: 'cellEditing' } },
  },
  unexpected: { ...empty, ending: { kind: 'unexpected', detail: 'TypeError: x is undefined' } },
  'no office.js': { ...empty, ending: { kind: 'cannotStart', reason: 'officeMissing' } },
  'not in Excel': { ...empty, ending: { kind: 'cannotStart', reason: 'notInExcel' } },
  'too old an Excel': { ...empty, ending: { kind: 'cannotStart', reason: 'excelTooOld' } },
} satisfies Readonly<Record<string, PaneState>>;

export type StateName = keyof typeof ZH_STATES;
export const STATE_NAMES = Object.keys(ZH_STATES) as readonly StateName[];

export function stateNamed(name: StateName, language: Locale): PaneState {
  return { ...ZH_STATES[name], language };
}

function vetoed(sheet: ReturnType<typeof sampleSheet>): ReturnType<typeof sampleSheet> {
  const { card } = sheet;
  return { ...sheet, card: { ...card, total: { ...card.total, vetoes: ['3．节假日双人值班'] } } };
}
