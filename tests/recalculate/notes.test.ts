import { at, codes, Desk, smallSheet } from './desk';

it('comments are not put over a note', async () => {
  const sheet = smallSheet(['②', '无', '无', '无']);
  const rows = (sheet.rows ?? []).map((row, index) =>
    index === 1 ? [...row, '扣分', '得分'] : [...row, null, null],
  );
  const desk = Desk.with({ ...sheet, rows, notes: [{ cell: 'G3', text: '看原件' }] });
  const [scored] = (await desk.click()).scored;
  expect(scored && codes(scored)).toContain('noteOccupied');
  expect((await desk.sheet()).notes).toEqual([{ cell: at('G3'), text: '看原件' }]);
  const before = desk.bytes;
  expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
  expect(desk.bytes).toEqual(before);
});
