import type { SheetSpec } from '../../books/makeWorkbook';
import { codes, Desk, type Program, at, smallSheet } from '../desk';

/** Whose a figure or a comment is, over several clicks and what people do between them, whatever program is used. */
export function ownershipScenarios(program: Program): void {
  const deskWith = (sheet: SheetSpec) => Desk.with(sheet, program);

  /** After a first click: 扣分 in F, 得分 in G; item 2 (row 4) has 1.5 off its 4 points. */
  async function scoredDesk(): Promise<Desk> {
    const desk = deskWith(smallSheet(['②', '①×3', '无', '①']));
    await desk.click();
    return desk;
  }

  async function nothingMoreToWrite(desk: Desk): Promise<void> {
    const before = desk.bytes;
    expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
    expect(desk.bytes).toEqual(before);
  }

  describe("a person's figure", () => {
    it('typed over ours stands, with the computed one beside it, and counts in the sums', async () => {
      const desk = await scoredDesk();
      desk.types('G4', 4);
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).toContain('figureStands');
      expect(await desk.cells('F4', 'G4', 'H3', 'G7')).toEqual([0, 4, 6, 10]);
      expect(await desk.comment('G4')).toContain('人工调整:得4分(分值4分);按细则得2.5分');
      await nothingMoreToWrite(desk);
    });

    it('is taken back by clearing the cell', async () => {
      const desk = await scoredDesk();
      desk.types('G4', 4);
      await desk.click();
      desk.types('G4', null);
      await desk.click();
      expect(await desk.cells('F4', 'G4')).toEqual([1.5, 2.5]);
      await nothingMoreToWrite(desk);
    });

    it('typed under 扣分 decides where 得分 is ours', async () => {
      const desk = await scoredDesk();
      desk.types('F4', 1);
      await desk.click();
      expect(await desk.cells('F4', 'G4')).toEqual([1, 3]);
      await nothingMoreToWrite(desk);
    });

    it('in words ("2分") counts like a figure, and keeps its words', async () => {
      const desk = await scoredDesk();
      desk.types('G4', '2分');
      await desk.click();
      expect(await desk.cells('F4', 'G4', 'H3')).toEqual([2, '2分', 4]);
      await nothingMoreToWrite(desk);
    });

    it('that is no figure at all stands, and the computed one counts', async () => {
      const desk = await scoredDesk();
      desk.types('G4', '待定');
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).toContain('figureIsText');
      expect(await desk.cells('G4', 'H3')).toEqual(['待定', 4.5]);
      await nothingMoreToWrite(desk);
    });

    it('in the total stands, and is reported where it differs', async () => {
      const desk = await scoredDesk();
      desk.types('G7', 99);
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).toContain('sumStands');
      expect(await desk.cell('G7')).toBe(99);
      await nothingMoreToWrite(desk);
    });
  });

  describe('an undo in Excel, which brings back a cell but not our memory of it', () => {
    it('leaves a figure of ours ours', async () => {
      const desk = await scoredDesk();
      desk.types('E4', '①×2');
      await desk.click();
      expect(await desk.cell('G4')).toBe(3);
      desk.types('G4', 2.5);
      desk.types('F4', 1.5);
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).not.toContain('figureStands');
      expect(await desk.cells('F4', 'G4')).toEqual([1, 3]);
      await nothingMoreToWrite(desk);
    });
  });

  describe('a formula', () => {
    it('that follows our figures is left as it is', async () => {
      const desk = await scoredDesk();
      desk.person((sheet) => sheet.setFormula(at('G4'), '=B4-F4', 2.5));
      desk.types('E4', '①×2');
      await desk.click();
      const sheet = await desk.sheet();
      expect(sheet.cells.flat().filter(({ formula }) => formula !== null)).toHaveLength(1);
      expect(await desk.cells('F4', 'H3')).toEqual([1, 5]);
    });

    it('that follows nothing of ours counts as what it shows, and is reported', async () => {
      const desk = await scoredDesk();
      desk.person((sheet) => sheet.setFormula(at('G4'), '=4-1', 3));
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).toContain('formulaStands');
      expect(await desk.cells('F4', 'H3')).toEqual([1, 5]);
      await nothingMoreToWrite(desk);
    });
  });

  describe('comments', () => {
    it('keep the replies of people when their text changes', async () => {
      const desk = await scoredDesk();
      desk.person((sheet, _, who) => {
        const thread = sheet.comments.threads().find(({ cell }) => cell.row === 4);
        sheet.comments.reply(thread?.id ?? '', '已核实', who);
      });
      desk.types('E4', '①×2');
      await desk.click();
      const thread = (await desk.sheet()).threads.find(({ cell }) => cell.row === 4);
      expect(thread?.text).toContain('扣1分,得3分');
      expect(thread?.replies).toEqual(['已核实']);
    });

    it('with replies stay when nothing is lost any more, and say so', async () => {
      const desk = await scoredDesk();
      desk.person((sheet, _, who) => {
        const thread = sheet.comments.threads().find(({ cell }) => cell.row === 4);
        sheet.comments.reply(thread?.id ?? '', '已核实', who);
      });
      desk.types('E4', '无');
      await desk.click();
      expect(await desk.comment('G4')).toContain('扣0分,得4分(分值4分)');
      await nothingMoreToWrite(desk);
    });

    it('of a person on our cell are left alone', async () => {
      const desk = deskWith({ ...smallSheet(['②', '①×3', '无', '①']) });
      await desk.click();
      desk.person((sheet, _, who) => {
        const thread = sheet.comments.threads().find(({ cell }) => cell.row === 4);
        sheet.comments.remove(thread?.id ?? '');
        sheet.comments.addThread(at('G4'), '这一项我再核实', who);
      });
      desk.types('E4', '①×2');
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).toContain('commentOccupied');
      expect(await desk.comment('G4')).toBe('这一项我再核实');
      expect(await desk.cell('G4')).toBe(3);
      await nothingMoreToWrite(desk);
    });

    it('of ours that a person has rewritten are theirs', async () => {
      const desk = await scoredDesk();
      desk.person((sheet) => {
        const thread = sheet.comments.threads().find(({ cell }) => cell.row === 4);
        sheet.comments.edit(thread?.id ?? '', `${thread?.text ?? ''}\n李:以会议记录为准`);
      });
      desk.types('E4', '①×2');
      await desk.click();
      expect(await desk.comment('G4')).toContain('李:以会议记录为准');
      await nothingMoreToWrite(desk);
    });

    it('that a person deleted stay deleted until they have something new to say', async () => {
      const desk = await scoredDesk();
      desk.person((sheet) => {
        const thread = sheet.comments.threads().find(({ cell }) => cell.row === 4);
        sheet.comments.remove(thread?.id ?? '');
      });
      await desk.click();
      expect(await desk.comment('G4')).toBeNull();
      desk.types('E4', '①×2');
      await desk.click();
      expect(await desk.comment('G4')).toContain('扣1分,得3分');
    });
  });

  describe('a sheet scored by hand before the first click', () => {
    const byHand = () => {
      const sheet = smallSheet(['②', '①×3', null, null]);
      const filled: readonly (readonly (string | number | null)[])[] = [
        ['扣分', '得分', '扣分原因'],
        [1, 2, null],
        [2, 2, '缺席太多'],
        [1, 1, '接访缺记录'],
        [null, null, null],
      ];
      const rows = (sheet.rows ?? []).map((row, index) => [
        ...row,
        ...(filled[index - 1] ?? [null, null, null]),
      ]);
      return deskWith({ ...sheet, rows });
    };

    it('keeps every figure and word, and lists what differs from the clauses', async () => {
      const desk = byHand();
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).toEqual(['scoredByHand', 'figureStands']);
      expect(sheet?.notices[0]).toMatchObject({ items: 3 });
      expect(await desk.cells('F3', 'G3', 'F4', 'G4', 'H4', 'F5', 'G5', 'H5')).toEqual([
        1,
        2,
        2,
        2,
        '缺席太多',
        1,
        1,
        '接访缺记录',
      ]);
      await nothingMoreToWrite(desk);
    });

    it('explains a differing figure with the words that the person gave', async () => {
      const desk = byHand();
      await desk.click();
      expect(await desk.comment('G4')).toContain('人工调整:得2分(分值4分);按细则得2.5分');
      expect(await desk.comment('G4')).toContain('理由:缺席太多');
      expect(await desk.comment('G5')).toBeNull();
    });

    it('counts the figures of items whose 检查情况 is blank, and only the rest as unchecked', async () => {
      const desk = byHand();
      const [sheet] = (await desk.click()).scored;
      expect(sheet?.card.total).toMatchObject({ score: 2000 + 2000 + 1000 + 4000, unchecked: 1 });
    });
  });

  describe('a workbook that lost our memory (saved by another program)', () => {
    const forget = (desk: Desk) =>
      desk.person((_, workbook) => {
        for (const part of workbook.customXml.list()) workbook.customXml.remove(part);
      });

    it('is recognised by its comments: nothing doubles, and figures stay ours', async () => {
      const desk = await scoredDesk();
      forget(desk);
      desk.types('E4', '①×2');
      desk.types('E5', '①×1');
      const [sheet] = (await desk.click()).scored;
      expect(sheet && codes(sheet)).not.toContain('figureStands');
      expect(await desk.cells('F4', 'G4', 'F5', 'G5')).toEqual([1, 3, 1, 1]);
      const threads = (await desk.sheet()).threads.map(({ cell }) => `${cell.row}:${cell.column}`);
      expect(new Set(threads).size).toBe(threads.length);
      await nothingMoreToWrite(desk);
    });

    it("keeps a person's figure that its comment calls 人工调整", async () => {
      const desk = await scoredDesk();
      desk.types('G4', 4);
      await desk.click();
      forget(desk);
      await desk.click();
      expect(await desk.cell('G4')).toBe(4);
      expect(await desk.comment('G4')).toContain('人工调整:得4分');
    });
  });

  describe('taking a run back', () => {
    it('brings the sheet back to what stood before', async () => {
      const desk = deskWith(smallSheet(['②', '①×3', '无', '①']));
      const before = await desk.sheet();
      const mergesBefore = await desk.merges();
      await desk.click();
      expect(await desk.takeBack()).toMatchObject({ kind: 'done', kept: 0 });
      expect(await desk.sheet()).toEqual({ ...before, merges: expect.anything() as unknown });
      expect([...(await desk.merges())].sort()).toEqual([...mergesBefore].sort());
      expect(await desk.cells('F2', 'G3', 'H3', 'A7')).toEqual([null, null, null, null]);
      expect(await desk.takeBack()).toEqual({ kind: 'nothingToRestore' });
    });

    it('keeps what people have written since, and says how much', async () => {
      const desk = await scoredDesk();
      desk.types('G4', 4);
      expect(await desk.takeBack()).toMatchObject({ kind: 'done' });
      expect(await desk.cells('G4', 'G2')).toEqual([4, '得分']);
      expect(await desk.cell('F2')).toBeNull();
    });

    it('keeps a 检查情况 column of ours once there are findings in it', async () => {
      const { rows = [], ...rest } = smallSheet();
      const desk = deskWith({ ...rest, rows: rows.map((row) => row.slice(0, 4)), merges: ['A1:D1'] });
      await desk.click();
      desk.types('E3', '②');
      await desk.takeBack();
      expect(await desk.cells('E2', 'E3', 'F2')).toEqual(['检查情况', '②', null]);
    });
  });
}
