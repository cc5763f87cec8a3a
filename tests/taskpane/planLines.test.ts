import { looksChanged, planLines } from '../../src/taskpane/planLines';
import { samplePlan } from './samplePlan';

test('cells and comments are lines, old and new; looks are counted, our own memory is not', () => {
  const lines = planLines(samplePlan());
  expect(lines.map(({ address, change }) => [address, change.kind, change.before, change.after])).toEqual([
    ['G3', 'value', null, 1],
    ['H3', 'value', 4, 3],
    ['H3', 'comment', null, expect.stringContaining('扣1分')],
    ['H4', 'comment', '旧的批注', '新的批注'],
    ['H5', 'comment', '不再需要', null],
  ]);
  expect(looksChanged(samplePlan())).toBe(1);
});

test('two lines on one cell are told apart', () => {
  const keys = planLines(samplePlan()).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
