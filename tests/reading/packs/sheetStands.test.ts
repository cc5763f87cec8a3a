import fc from 'fast-check';
import { matchPack } from '../../../src/reading/packs/matchPack';
import type { Clause } from '../../../src/rubric/clause';
import { figureOf } from '../../../src/reading/packs/pairClauses';
import type { Item, Rubric } from '../../../src/rubric/rubric';
import { sheetOf, STAIRS } from './sheetRubrics';

/** A sheet somewhere between the pack's own and something quite different: lines gone, points changed, texts cut. */
const sheets: fc.Arbitrary<Rubric> = fc
  .array(fc.nat({ max: 9 }), { minLength: 40, maxLength: 40 })
  .map((dice) => {
    let thrown = 0;
    const roll = () => dice[thrown++ % dice.length] ?? 0;
    const sheet = sheetOf(STAIRS);
    const changed = (clause: Clause): Clause => {
      const points = roll();
      const quote = roll() === 0 ? '' : clause.quote;
      return 'points' in clause && points < 2
        ? { ...clause, quote, points: points * 1000 }
        : { ...clause, quote };
    };
    const items = (of: readonly Item[]) =>
      of
        .filter(() => roll() > 0)
        .map((item) => ({
          ...item,
          points: item.points + (roll() === 0 ? 500 : 0),
          clauses: item.clauses.filter(() => roll() > 0).map(changed),
        }));
    return {
      ...sheet,
      categories: sheet.categories.map((category) => ({ ...category, items: items(category.items) })),
    };
  });

describe('whatever a sheet says', () => {
  it('stands: its items, points, clauses, kinds and figures, but for what was cut off', () => {
    let matched = 0;
    const said = ({ categories }: Rubric) =>
      categories.map(({ name, items }) => [
        name,
        items.map((item) => [
          item.id,
          item.points,
          item.clauses.map((clause) => [clause.number, clause.quote, clause.kind]),
        ]),
      ]);
    const figures = ({ categories }: Rubric) =>
      categories.flatMap(({ items }) => items.flatMap((item) => item.clauses));
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { rubric, pack } = matchPack(sheet, [STAIRS]);
        if (pack === null) {
          expect(rubric).toBe(sheet);
          return;
        }
        matched += 1;
        expect(said(rubric)).toEqual(said(sheet));
        const before = figures(sheet);
        figures(rubric).forEach((clause, index) => {
          const own = before[index];
          if (own?.certainty.kind === 'certain') expect(figureOf(clause)).toBe(figureOf(own));
        });
      }),
    );
    expect(matched).toBeGreaterThan(0);
  });
});
