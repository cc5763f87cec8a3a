import type { ColumnRole, RubricSheet } from '../../../src/reading/sheetReading';
import type { ColumnOffer } from '../../../src/reading/roles/columnOffers';
import type { Preview } from '../../../src/recalculate/result';
import type { SheetSpec } from '../../books/makeWorkbook';
import { rubricSheet, scoreTableSheet } from '../../street/book';
import { codes, Desk, type Program, smallSheet } from '../desk';

const SHEET = '考核表';
/** A word that heads no column anywhere. */
const STRANGE = '走访所见';

/** What was found stands under a word that nobody knows, in F; E is in use for something else. */
function strangeSheet(header: string = STRANGE): SheetSpec {
  const small = smallSheet();
  const findings = [null, header, '②', '①×3', '无', '无'];
  const rows = (small.rows ?? []).map((row, index) => [
    ...row.slice(0, 4),
    index === 1 ? '备注' : null,
    findings[index] ?? null,
  ]);
  return { ...small, rows, merges: ['A1:F1', 'A3:A4', 'A5:A6'] };
}

function rubricOf(preview: Preview): RubricSheet {
  const reading = preview.scored[0]?.reading;
  if (!reading) throw new Error('no rubric was found');
  return reading;
}

function offerOf(offers: readonly ColumnOffer[], header: string): ColumnOffer {
  const offer = offers.find((one) => one.header === header);
  if (!offer) throw new Error(`no column ${header}`);
  return offer;
}

/** What people say a column is for, and what becomes of it, whatever program holds the workbook. */
export function roleScenarios(program: Program): void {
  const say = async (desk: Desk, role: ColumnRole | 'none' | 'asRead', header = STRANGE) => {
    const { at } = offerOf(rubricOf(await desk.look()).offers, header);
    return desk.says({ kind: 'role', sheet: SHEET, at, role });
  };

  describe('what a person says a column is for', () => {
    it('is asked of a column of no known use, with what it may be', async () => {
      const desk = Desk.with(strangeSheet(), program);
      const offer = offerOf(rubricOf(await desk.look()).offers, STRANGE);
      expect(offer).toMatchObject({ column: 6, cell: { row: 2, column: 6 }, read: null, chosen: false });
      expect(offer.alternatives).toContain('finding');
    });

    it('makes its cells count, and is remembered', async () => {
      const desk = Desk.with(strangeSheet(), program);
      await say(desk, 'finding');
      const preview = await desk.click();
      expect(offerOf(rubricOf(preview).offers, STRANGE)).toMatchObject({
        chosen: true,
        read: { role: 'finding', because: 'person', confidence: 'sure' },
      });
      expect(preview.scored[0]?.card.total).toMatchObject({ score: 13_000 - 2500, unchecked: 0 });
      expect((await desk.click()).plan.edits).toEqual([]);
    });

    it('moves with the words above the column', async () => {
      const desk = Desk.with(strangeSheet(), program);
      await say(desk, 'finding');
      desk.person((sheet) => {
        for (const [index, value] of [STRANGE, '②', '①×3', '无', '无'].entries()) {
          sheet.setValue({ row: index + 2, column: 6 }, index === 0 ? '责任人' : null);
          sheet.setValue({ row: index + 2, column: 7 }, value);
        }
      });
      const reading = rubricOf(await desk.look());
      expect(reading.columns.find(({ role }) => role === 'finding')?.column).toBe(7);
      expect(reading.warnings).toEqual([]);
    });

    it('lapses when those words change: nothing is written until it is said again', async () => {
      const desk = Desk.with(strangeSheet(), program);
      await say(desk, 'finding');
      desk.types('F2', '另记');
      const preview = await desk.click();
      expect(rubricOf(preview).warnings.map(({ issue }) => issue.code)).toContain('choiceLapsed');
      expect(preview.scored.flatMap(codes)).toContain('readInPart');
      expect(preview.edits.cells).toBe(0);
      await say(desk, 'finding', '另记');
      expect(rubricOf(await desk.look()).warnings).toEqual([]);
    });

    it('can be taken back, so that the column is read by its words again', async () => {
      const desk = Desk.with(strangeSheet(), program);
      await say(desk, 'finding');
      await say(desk, 'asRead');
      expect(offerOf(rubricOf(await desk.look()).offers, STRANGE)).toMatchObject({
        chosen: false,
        read: null,
      });
    });

    it('takes a column out of the table', async () => {
      const desk = Desk.with(smallSheet(['②', '①', '无', '无']), program);
      await say(desk, 'none', '自评分');
      const reading = rubricOf(await desk.look());
      expect(reading.columns.map(({ role }) => role)).not.toContain('selfScore');
      expect(offerOf(reading.offers, '自评分')).toMatchObject({ chosen: true, read: null });
    });

    it('is asked of a table, too, that is no rubric for want of points', async () => {
      const sheet = smallSheet(['②', '①', '无', '无']);
      const rows = (sheet.rows ?? []).map((row, index) =>
        row.map((value, column) => (column !== 1 || index < 1 ? value : index === 1 ? '档次' : '三档')),
      );
      const desk = Desk.with({ ...sheet, rows }, program);
      const [other] = (await desk.look()).others;
      expect(other?.reason.code).toBe('noPoints');
      const { at } = offerOf(other?.offers ?? [], '档次');
      const [said] = (await desk.says({ kind: 'role', sheet: SHEET, at, role: 'points' })).others;
      expect(said?.reason).toMatchObject({ code: 'unreadablePoints', text: '三档' });
    });

    it('is refused about a column that is not there any more, and then not kept', async () => {
      const desk = Desk.with(strangeSheet(), program);
      const { at } = offerOf(rubricOf(await desk.look()).offers, STRANGE);
      desk.types('F2', '备忘录');
      const result = await desk.tries({ kind: 'role', sheet: SHEET, at, role: 'finding' });
      expect(result).toMatchObject({ kind: 'refused', fault: { code: 'changedMeanwhile' } });
      desk.types('F2', STRANGE);
      expect(offerOf(rubricOf(await desk.look()).offers, STRANGE).chosen).toBe(false);
    });

    it('neither forgets how to take the last run back, nor is forgotten with it', async () => {
      const desk = Desk.with(smallSheet(['②', '①', '无', '无']), program);
      await desk.click();
      await say(desk, 'none', '自评分');
      expect(await desk.takeBack()).toMatchObject({ kind: 'done' });
      expect(await desk.cell('G2')).toBeNull();
      expect(offerOf(rubricOf(await desk.look()).offers, '自评分').chosen).toBe(true);
    });
  });
}

/** What people say an indicator is scored by. */
export function linkScenarios(program: Program): void {
  const street = () =>
    Desk.withSheets(
      [
        scoreTableSheet(),
        rubricSheet('队伍建设', ['①', '无']),
        rubricSheet('便民养老', ['无', '无']),
        rubricSheet('其他工作', ['无', '①']),
      ],
      program,
    );
  const linkOf = async (desk: Desk, indicator: string) => {
    const link = (await desk.look()).links.find((one) => one.indicator === indicator);
    if (!link) throw new Error(`no indicator ${indicator}`);
    return link;
  };
  const to = (sheet: string) => ({ kind: 'sheet', sheet }) as const;

  describe('what a person says an indicator is scored by', () => {
    it('is offered with how it was linked, and every rubric by likeness', async () => {
      const desk = street();
      expect(await linkOf(desk, '队伍建设')).toMatchObject({
        sheet: '队伍建设',
        by: 'name',
        table: '分值表',
      });
      expect(await linkOf(desk, '便民和养老服务')).toMatchObject({ sheet: '便民养老', by: 'likeName' });
      const open = await linkOf(desk, '环境整治');
      expect(open).toMatchObject({ sheet: null, by: 'none', cell: { row: 6, column: 2 } });
      expect(open.candidates).toHaveLength(3);
      expect((await linkOf(desk, '队伍建设')).candidates[0]).toMatchObject({
        sheet: '队伍建设',
        likeness: 1,
      });
    });

    it('is what it is weighed by from then on', async () => {
      const desk = street();
      await desk.says({ kind: 'link', indicator: '环境整治', to: to('其他工作') });
      expect(await linkOf(desk, '环境整治')).toMatchObject({ sheet: '其他工作', by: 'person' });
      await desk.click();
      expect(await desk.cell('F6')).toBe(12.5);
    });

    it('may be none, and may be left to the names again', async () => {
      const desk = street();
      await desk.says({ kind: 'link', indicator: '队伍建设', to: { kind: 'none' } });
      expect(await linkOf(desk, '队伍建设')).toMatchObject({ sheet: null, by: 'person' });
      await desk.says({ kind: 'link', indicator: '队伍建设', to: { kind: 'byName' } });
      expect(await linkOf(desk, '队伍建设')).toMatchObject({ sheet: '队伍建设', by: 'name' });
    });

    it('is refused for a sheet that is no rubric', async () => {
      const result = await street().tries({ kind: 'link', indicator: '环境整治', to: to('分值表') });
      expect(result).toMatchObject({ kind: 'refused', fault: { code: 'sheetGone', sheet: '分值表' } });
    });
  });
}
