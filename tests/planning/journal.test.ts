import { withMemory } from '../../src/planning/planWorkbook';
import type { Edit } from '../../src/snapshot/plan';
import { EMPTY_MEMORY } from '../../src/state/memory';
import { LARGEST_STATE, parseMemory } from '../../src/state/memoryText';

/** A run over so many items that its edits alone are several megabytes of text. */
function edits(items: number): readonly Edit[] {
  return Array.from({ length: items }, (_, index): readonly Edit[] => {
    const row = index + 3;
    const place = { sheet: '考核表', cell: { row, column: 7 } };
    return [
      { kind: 'value', ...place, before: index % 7, after: index % 5 },
      {
        kind: 'comment',
        ...place,
        before: `【考核评分】扣1分,得${index % 7}分(分值7分)\n①第${index}项没有记录,扣1分`,
        after: `【考核评分】扣2分,得${index % 5}分(分值7分)\n②第${index}项没有计划,扣2分`,
      },
    ];
  }).flat();
}

it('a run of any size can be finished and taken back: what is kept of it fits into one request', () => {
  const made = edits(24_000);
  expect(JSON.stringify(made).length).toBeGreaterThan(4_000_000);
  const plan = withMemory(null, EMPTY_MEMORY, [], { edits: made, guards: [] });
  const state = plan.edits.at(-1);
  const after = state?.kind === 'state' ? state.after : null;
  for (const text of [plan.journal, after]) expect(text?.length).toBeLessThan(LARGEST_STATE);
  expect(parseMemory(plan.journal).open).toEqual(made);
  expect(parseMemory(after).restore).toHaveLength(made.length);
});
