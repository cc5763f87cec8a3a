import type { Locale } from '../../src/wording/locale';
import { initialState, type PaneState } from '../../src/taskpane/paneState';
import { samplePreview, sampleSheet } from './sampleResult';

const empty = initialState('zh');
const result = samplePreview();
const done = { kind: 'done', edits: result.edits } as const;

/** Every kind of state that the pane can be in, by a name for people. */
const ZH_STATES = {
  empty,
  'first run, reading': { ...empty, running: { step: 'reading', stopping: false } },
  'first run, writing': { ...empty, running: { step: 'writing', stopping: false } },
  stopping: { ...empty, running: { step: 'scoring', stopping: true } },
  stopped: { ...empty, ending: { kind: 'stopped' } },
  done: { ...empty, ending: done, result },
  'done, nothing to write': { ...empty, ending: { kind: 'done', edits: { cells: 0, comments: 0 } }, result },
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
            { code: 'fragment' },
          ],
        },
        vetoed(sampleSheet('平安建设')),
      ],
    }),
  },
  stale: { ...empty, ending: done, result, stale: true },
  'running again': { ...empty, running: { step: 'scoring', stopping: false }, ending: done, result },
  'nothing to score': {
    ...empty,
    ending: { kind: 'nothingToScore' },
    result: samplePreview({
      scored: [],
      others: [
        { kind: 'other', sheet: '说明', reason: { code: 'noHeader' } },
        { kind: 'other', sheet: '汇总', reason: { code: 'matrix', cell: { row: 2, column: 3 } } },
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
