import { formatPoints } from '../../../src/rubric/points';
import { codes, Desk, type Program, smallSheet } from '../desk';

const DAY = '2026-11-22';

/** What 定稿 means, whatever program holds the workbook. */
export function finalScenarios(program: Program): void {
  async function signedOff(): Promise<Desk> {
    const desk = Desk.with(smallSheet(['①', '①×3', '无', null]), program);
    await desk.click();
    expect((await desk.setFinal(DAY)).kind).toBe('looked');
    return desk;
  }

  describe('a sheet that is final', () => {
    it('says so where all can see it, and in its notice', async () => {
      const desk = await signedOff();
      expect(await desk.comment('G7')).toMatch(/\n已定稿:2026-11-22$/);
      const [sheet] = (await desk.click()).scored;
      expect(sheet?.notices[0]).toEqual({ code: 'final', since: DAY, cells: 0, comments: 0 });
    });

    it('is compared and reported, and not written to, whatever has been found since', async () => {
      const desk = await signedOff();
      desk.types('E5', '①×2');
      const before = await desk.cells('F5', 'G5', 'G7');
      const found = await desk.click();
      expect(found.plan.edits).toEqual([]);
      expect(found.scored[0]?.notices[0]).toEqual({ code: 'final', since: DAY, cells: 5, comments: 2 });
      expect(found.scored[0]?.final?.held).toContainEqual(
        expect.objectContaining({ kind: 'value', cell: { row: 5, column: 7 }, before: 2, after: 0 }),
      );
      expect(await desk.cells('F5', 'G5', 'G7')).toEqual(before);
      expect(await desk.comment('G5')).toBeNull();
    });

    it('is scored again once the mark is taken off, which then stands nowhere', async () => {
      const desk = await signedOff();
      desk.types('E5', '①×2');
      await desk.setFinal(null);
      expect(await desk.comment('G7')).not.toContain('已定稿');
      const found = await desk.click();
      expect(found.scored.flatMap(codes)).not.toContain('final');
      expect(await desk.cells('F5', 'G5')).toEqual([2, 0]);
    });

    it('stays final where another program has lost what the workbook remembers', async () => {
      const desk = await signedOff();
      desk.person((_sheet, workbook) => {
        for (const part of workbook.customXml.list()) workbook.customXml.remove(part);
      });
      desk.types('E5', '①×2');
      const found = await desk.click();
      expect(found.scored[0]?.final?.since).toBe(DAY);
      expect(found.plan.edits).toEqual([]);
      await desk.setFinal(null);
      expect((await desk.click()).scored[0]?.final).toBeNull();
    });

    it('is not taken back to before the last run', async () => {
      const desk = await signedOff();
      const scored = await desk.cells('F3', 'G3', 'G7');
      await desk.takeBack();
      expect(await desk.cells('F3', 'G3', 'G7')).toEqual(scored);
    });
  });

  it('a sheet with figures still to be written is not marked', async () => {
    const desk = Desk.with(smallSheet(['①', '①×3', '无', null]), program);
    await desk.click();
    desk.types('E5', '①×2');
    const marked = await desk.setFinal(DAY);
    expect(marked).toMatchObject({ kind: 'looked', preview: { scored: [{ final: null }] } });
    expect(await desk.comment('G7')).not.toContain('已定稿');
  });

  it('the total that was signed is the one in the sheet', async () => {
    const desk = await signedOff();
    const [sheet] = (await desk.click()).scored;
    expect(await desk.cell('G7')).toBe(Number(formatPoints(sheet?.card.total.score ?? 0)));
  });
}
