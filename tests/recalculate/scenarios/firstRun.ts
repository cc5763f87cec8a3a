import type { SheetSpec } from '../../books/makeWorkbook';
import { codes, Desk, type Program, smallSheet } from '../desk';

/** What one click does, whatever program holds the workbook. */
export function firstRunScenarios(program: Program): void {
  const deskWith = (sheet: SheetSpec) => Desk.with(sheet, program);

  describe('the first click on a sheet with findings', () => {
    it('adds 扣分, 得分 and 小计 beside the table and a 合计 row below it', async () => {
      const desk = deskWith(smallSheet(['②', '①×3', '无', '①②']));
      await desk.click();
      expect(await desk.cells('F2', 'G2', 'H2')).toEqual(['扣分', '得分', '小计']);
      expect(await desk.cells('F3', 'F4', 'F5', 'F6')).toEqual([1, 1.5, 0, 3]);
      expect(await desk.cells('G3', 'G4', 'G5', 'G6')).toEqual([2, 2.5, 2, 1]);
      expect(await desk.cells('H3', 'H5')).toEqual([4.5, 3]);
      expect(await desk.cells('A7', 'B7', 'F7', 'G7')).toEqual(['合计', 13, 5.5, 7.5]);
    });

    it('explains every lost point in a comment on 得分, and says nothing where nothing was lost', async () => {
      const desk = deskWith(smallSheet(['②没有年度计划', '①×3', '无', '①']));
      await desk.click();
      expect(await desk.comment('G3')).toBe(
        '【考核评分】扣1分,得2分(分值3分)\n②没有计划,扣1分。情况:没有年度计划',
      );
      expect(await desk.comment('G4')).toContain('扣1.5分,得2.5分(分值4分)');
      expect(await desk.comment('G5')).toBeNull();
      expect(await desk.comment('G6')).toContain('倒扣2分');
    });

    it('counts blank items as unchecked, beside the total', async () => {
      const desk = deskWith(smallSheet());
      const [sheet] = (await desk.click()).scored;
      expect(sheet?.card.total).toMatchObject({ score: 13_000, unchecked: 4 });
      expect(await desk.comment('G7')).toContain('13分,4项未检查');
      expect(await desk.comment('G3')).toBeNull();
    });

    it('merges 小计 as the categories are, and the title over the new width', async () => {
      const desk = deskWith(smallSheet(['无', '无', '无', '无']));
      await desk.click();
      expect([...(await desk.merges())].sort()).toEqual(['A1:H1', 'A3:A4', 'A5:A6', 'H3:H4', 'H5:H6']);
    });

    it('makes a 检查情况 column of text cells where there is none', async () => {
      const { rows = [], ...rest } = smallSheet();
      const desk = deskWith({
        ...rest,
        rows: rows.map((row) => row.slice(0, 4)),
        merges: ['A1:D1', 'A3:A4', 'A5:A6'],
      });
      await desk.click();
      expect(await desk.cells('E2', 'F2', 'G2', 'H2')).toEqual(['检查情况', '扣分', '得分', '小计']);
      desk.types('E3', '②');
      await desk.click();
      expect(await desk.cells('F3', 'G3', 'H3', 'G7')).toEqual([1, 2, 6, 12]);
    });

    it('writes the reasons into cells where a column for them is asked for', async () => {
      const desk = deskWith(smallSheet(['②', '无', '无', '无']));
      await desk.click({ reasonColumn: true });
      expect(await desk.cell('I2')).toBe('扣分原因');
      expect(await desk.cell('I3')).toContain('没有计划');
      expect(await desk.cell('I4')).toBeNull();
    });

    it('steps over what stands to the right of the table', async () => {
      const sheet = smallSheet(['②', '无', '无', '无']);
      const rows = (sheet.rows ?? []).map((row, index) => (index === 4 ? [...row, '请勿改动'] : row));
      const desk = deskWith({ ...sheet, rows });
      await desk.click();
      expect(await desk.cells('F2', 'F5', 'G2', 'H2', 'I2')).toEqual([
        null,
        '请勿改动',
        '扣分',
        '得分',
        '小计',
      ]);
      expect(await desk.merges()).toContain('A1:E1');
    });

    it('steps over hidden columns', async () => {
      const desk = deskWith({ ...smallSheet(['②', '无', '无', '无']), hiddenColumns: ['G'] });
      await desk.click();
      expect(await desk.cells('F2', 'G2', 'H2', 'I2', 'J2')).toEqual([null, null, '扣分', '得分', '小计']);
      expect((await desk.sheet()).hiddenColumns).toEqual([7]);
    });

    it('puts the total beside the title where the row below is taken', async () => {
      const sheet = smallSheet(['②', '无', '无', '无']);
      const desk = deskWith({ ...sheet, rows: [...(sheet.rows ?? []), ['考核人签字:']] });
      await desk.click();
      expect(await desk.cells('A7', 'I1', 'J1')).toEqual(['考核人签字:', '合计', 12]);
      const before = desk.bytes;
      expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
      expect(desk.bytes).toEqual(before);
    });

    it('uses the columns and sum rows that the sheet has', async () => {
      const sheet: SheetSpec = {
        name: '考核表',
        rows: [
          ['考核项目', '考核内容', '分值', '评分标准', '检查情况', '扣分', '得分', '扣分原因'],
          ['队伍', '分工', 3, '没有分工的,扣2分。', '①', null, null, null],
          [null, '计划', 2, '没有计划的,扣1分。', '无', null, null, null],
          ['小计', null, 5, null, null, null, null, null],
          ['服务', '接访', 4, '接访无记录的,每次扣1分。', '①×2', null, null, null],
          ['小计', null, 4, null, null, null, null, null],
          ['合计', null, 9, null, null, null, null, null],
        ],
        merges: ['A2:A3'],
      };
      const desk = deskWith(sheet);
      await desk.click();
      expect(await desk.cells('F2', 'G2', 'F3', 'G3', 'F5', 'G5')).toEqual([2, 1, 0, 2, 2, 2]);
      expect(await desk.cells('F4', 'G4', 'F6', 'G6', 'F7', 'G7')).toEqual([2, 3, 2, 2, 4, 5]);
      expect(await desk.cell('H2')).toContain('没有分工');
      expect(await desk.cell('I1')).toBeNull();
    });

    it('lets the print area grow with the table', async () => {
      const desk = deskWith({ ...smallSheet(['②']), printArea: 'A1:E6' });
      await desk.click();
      expect((await desk.sheet()).printArea).toEqual({ top: 1, left: 1, bottom: 7, right: 8 });
    });
  });

  describe('a second click', () => {
    it('writes nothing, and leaves the same bytes', async () => {
      const desk = deskWith(smallSheet(['②没有年度计划', '①×3', '', '①']));
      await desk.click();
      const before = desk.bytes;
      expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
      expect(desk.bytes).toEqual(before);
    });

    it('changes only the lines whose finding has changed', async () => {
      const desk = deskWith(smallSheet(['②', '①×3', '无', '无']));
      await desk.click();
      desk.types('E4', '①×2');
      const { edits } = await desk.click();
      // 扣分, 得分, 小计, and both figures of the 合计 row; one comment.
      expect(edits).toEqual({ cells: 5, comments: 1 });
      expect(await desk.cells('F4', 'G4', 'H3', 'F7', 'G7')).toEqual([1, 3, 5, 2, 11]);
    });

    it('takes a comment away when nothing is lost any more', async () => {
      const desk = deskWith(smallSheet(['②', '无', '无', '无']));
      await desk.click();
      desk.types('E3', '撤②:申诉成立');
      await desk.click();
      expect(await desk.cells('F3', 'G3')).toEqual([0, 3]);
      expect(await desk.comment('G3')).toBeNull();
    });
  });

  describe('several rubrics', () => {
    it('gives two tables on one sheet columns and totals of their own', async () => {
      const rows = [
        ['考核项目', '分值', '评分标准', '检查情况'],
        ['队伍', 3, '没有分工的,扣2分。', '①'],
        ['服务', 2, '没有计划的,扣1分。', '无'],
        [null],
        ['环境卫生考核表'],
        ['序号', '检查项目', '标准分', '扣分标准', '检查情况'],
        [1, '环境', 4, '地面不洁的,每处扣1分。', '①×2'],
        [2, '绿化', 2, '缺株的,扣1分。', '无'],
      ];
      const desk = deskWith({ name: '考核表', rows });
      const preview = await desk.click();
      expect(preview.scored.map(codes)).toEqual([[], []]);
      expect(await desk.cells('A4', 'F4', 'A9', 'G9')).toEqual(['合计', 3, '合计', 4]);
      expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
    });
  });
}
