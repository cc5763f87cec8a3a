import { loadPack } from '../../src/rubric/pack/loadPack';
import { packFile } from '../../src/taskpane/packFile';
import { readItem, richSheet, sheetOf } from './richSheet';

test('a rubric is saved as a pack that can be loaded again, under a name that is a file name', () => {
  const { rubric } = richSheet('党建/一季度').reading;
  const file = packFile(rubric);
  if (!file.ok) throw new Error(JSON.stringify(file.faults));
  expect(file.name).toBe('党建 一季度.json');
  const loaded = loadPack(JSON.parse(file.text));
  expect(loaded.ok && loaded.pack.kind).toBe('rubric');
});

test('a rubric that is not fit to be a pack is refused, with the places', () => {
  const item = readItem('1', '台账', 5000, '台账缺失的，扣1分。');
  const [clause] = item.clauses;
  if (clause?.kind !== 'fixed') throw new Error('No clause was read');
  const dear = { ...item, clauses: [{ ...clause, points: 9000 }] };
  const file = packFile(sheetOf('甲', dear, '').reading.rubric);
  expect(file).toMatchObject({ ok: false, faults: [{ path: expect.stringContaining('clauses[0]') }] });
});
