import type { Answer, PassageAnswer } from '../../../src/recalculate/answer';
import type { Preview } from '../../../src/recalculate/result';
import { loadPack } from '../../../src/rubric/pack/loadPack';
import type { RubricPack } from '../../../src/rubric/pack/packSchema';
import { rubricToPack } from '../../../src/rubric/pack/rubricToPack';
import type { Item } from '../../../src/rubric/rubric';
import { Desk, type Program, smallSheet } from '../desk';

/** What people may say about the rules of a workbook, whatever program holds it. */
export function rulesScenarios(program: Program): void {
  const deskWith = (...findings: readonly (string | null)[]) => Desk.with(smallSheet(findings), program);

  describe('how scores are made', () => {
    it('is kept in the workbook, and is what every later run scores by unless it is told otherwise', async () => {
      const desk = deskWith('①', '不适用', '无', '无');
      await desk.says({ kind: 'policies', policies: { notApplicable: 'full' } });
      const kept = await desk.click({ policies: {} });
      expect(kept.policies).toMatchObject({ notApplicable: 'full', belowZero: 'subtract' });
      expect(kept.scored[0]?.card.total.points).toBe(13_000);
      const told = await desk.click({ policies: { notApplicable: 'rescale' } });
      expect(told.scored[0]?.card.total.points).toBe(9_000);
    });
  });

  describe('a clause that was read wrongly', () => {
    const corrected = (found: Preview): PassageAnswer => {
      const { standard, clauses } = itemOf(found, 1);
      const [clause] = clauses;
      if (!clause?.span || clause.kind !== 'perUnit') throw new Error('read as something else');
      const right = { ...clause, points: 1000 };
      return {
        kind: 'passage',
        standard,
        span: clause.span,
        quote: clause.quote,
        decision: { kind: 'corrected', clauses: [right] },
      };
    };

    it('counts as it was corrected, and as it was read once that is taken back', async () => {
      const desk = deskWith('无', '①×3', '无', '无');
      const read = await desk.click();
      expect(await desk.cell('F4')).toBe(1.5);
      const answer = corrected(read);
      const said = await desk.says(answer);
      expect(itemOf(said, 1).clauses[0]).toMatchObject({ points: 1000, source: 'confirmed' });
      await desk.click();
      expect(await desk.cell('F4')).toBe(3);
      await desk.says({ ...answer, decision: { kind: 'asRead' } });
      await desk.click();
      expect(await desk.cell('F4')).toBe(1.5);
    });

    it('is read anew once its text has changed', async () => {
      const desk = deskWith('无', '①×3', '无', '无');
      await desk.says(corrected(await desk.click()));
      desk.types('C4', '2、例会每少一次扣0.2分;台账缺失的,扣3分。');
      await desk.click();
      expect(await desk.cell('F4')).toBe(0.6);
    });
  });

  describe('a rule pack that is brought in', () => {
    it('exported from the same sheet changes nothing', async () => {
      const desk = deskWith('①', '①×3', '无', '无');
      const read = await desk.click();
      const said = await desk.says({ kind: 'pack', pack: exported(read) });
      expect(said.plan.edits).toEqual([]);
      expect(items(said).flatMap(({ notices }) => notices)).toEqual([]);
      expect(said.said.packs).toHaveLength(1);
    });

    it('is asked about where it differs, and settled by the text or by the pack', async () => {
      const desk = deskWith('①', '①×3', '无', '无');
      const pack = dearer(exported(await desk.click()));
      const differing = itemOf(await desk.says({ kind: 'pack', pack }), 1);
      expect(differing.notices).toMatchObject([{ code: 'packDiffers', clause: 1, detail: 'points' }]);
      const [clause] = differing.clauses;
      const [notice] = differing.notices;
      if (!clause?.span || notice?.code !== 'packDiffers' || !notice.inPack)
        throw new Error('nothing to ask');
      const place = { kind: 'passage', standard: differing.standard, span: clause.span } as const;
      const byPack: Answer = {
        ...place,
        quote: clause.quote,
        decision: { kind: 'corrected', clauses: [notice.inPack] },
      };
      const settled = itemOf(await desk.says(byPack), 1);
      expect(settled.notices).toEqual([]);
      expect(settled.clauses[0]).toMatchObject({ points: 2000 });
      const byText: Answer = { ...place, quote: clause.quote, decision: { kind: 'confirmed' } };
      expect(itemOf(await desk.says(byText), 1)).toMatchObject({
        notices: [],
        clauses: [{ points: 500 }, {}],
      });
    });

    it('is let go again', async () => {
      const desk = deskWith('①', '①×3', '无', '无');
      const pack = dearer(exported(await desk.click()));
      await desk.says({ kind: 'pack', pack });
      const without = await desk.says({ kind: 'packDropped', name: pack.name });
      expect(without.said.packs).toEqual([]);
      expect(items(without).flatMap(({ notices }) => notices)).toEqual([]);
    });

    it('of another number of points is settled for the item as a whole', async () => {
      const desk = deskWith('①', '①×3', '无', '无');
      const pack = worthMore(exported(await desk.click()));
      const item = itemOf(await desk.says({ kind: 'pack', pack }), 1);
      expect(item.notices).toMatchObject([{ code: 'packDiffers', clause: null, detail: 'points' }]);
      const { standard } = item;
      const said = await desk.says({
        kind: 'passage',
        standard,
        span: { start: 0, end: standard.length },
        quote: standard,
        decision: { kind: 'confirmed' },
      });
      expect(itemOf(said, 1).notices).toEqual([]);
    });
  });
}

function items({ scored }: Preview): readonly Item[] {
  return scored.flatMap(({ reading }) => reading.rubric.categories.flatMap((category) => category.items));
}

function itemOf(found: Preview, index: number): Item {
  const item = items(found)[index];
  if (!item) throw new Error(`no item ${index}`);
  return item;
}

function exported({ scored }: Preview): RubricPack {
  const rubric = scored[0]?.reading.rubric;
  const result = rubric && rubricToPack(rubric, 'exported');
  if (!result?.ok) throw new Error('not fit to be a pack');
  return result.pack;
}

/** The pack with another figure in the second item's first clause. */
function dearer(pack: RubricPack): RubricPack {
  return changed(pack, (text) => text.replace('"points":0.5', '"points":2'));
}

/** The pack in which the second item is worth two points more. */
function worthMore(pack: RubricPack): RubricPack {
  return changed(pack, (text) =>
    text.replace('"points":7', '"points":9').replace('"points":4', '"points":6'),
  );
}

function changed(pack: RubricPack, change: (text: string) => string): RubricPack {
  const loaded = loadPack(JSON.parse(change(JSON.stringify(pack))));
  if (!loaded.ok || loaded.pack.kind !== 'rubric') throw new Error(JSON.stringify(loaded));
  return loaded.pack;
}
