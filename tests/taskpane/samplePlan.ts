import type { Plan } from '../../src/snapshot/plan';

/** A plan with every kind of change that people are shown. */
export function samplePlan(): Plan {
  const sheet = '组织建设';
  const at = (row: number, column: number) => ({ sheet, cell: { row, column } });
  return {
    edits: [
      {
        kind: 'style',
        sheet,
        area: { top: 2, left: 8, bottom: 8, right: 8 },
        before: null,
        after: { top: 2, left: 7, bottom: 8, right: 7 },
        numberFormat: null,
      },
      { kind: 'value', ...at(3, 7), before: null, after: 1 },
      { kind: 'value', ...at(3, 8), before: 4, after: 3 },
      {
        kind: 'comment',
        ...at(3, 8),
        before: null,
        after: '【考核评分】扣1分,得3分(分值4分)\n②未上墙,扣1分',
      },
      { kind: 'comment', ...at(4, 8), before: '旧的批注', after: '新的批注' },
      { kind: 'comment', ...at(5, 8), before: '不再需要', after: null },
      { kind: 'state', before: null, after: '{}' },
    ],
    guards: [],
    journal: null,
  };
}
