import fc from 'fast-check';
import type { ScoreCard } from '../../src/scoring/scoreCard';
import { Desk, smallSheet } from './desk';

/** What people type, and what they do not mean to. */
const piece = fc.oneof(
  fc.constantFrom('①', '②', '③', '⑨', '①×3', '②3次', '2x3', '①=45%', '②=2', '①③', '撤②:申诉成立'),
  fc.constantFrom(
    '扣0.5:记录不全',
    '得2:材料补齐',
    '无',
    '正常',
    '√',
    '不适用',
    '没有计划',
    '缺席3例',
    '(1)',
    '1、',
    '2',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'①②③×=%:;；、,。0123456789.扣得撤无次例分-+=@\n'), maxLength: 12 }),
);
const findingText = fc
  .array(piece, { maxLength: 4 })
  .chain((pieces) => fc.constantFrom(';', '\n', '；', ',').map((separator) => pieces.join(separator)));
const cell = fc.oneof(findingText, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

function booksBalance(card: ScoreCard): void {
  for (const category of card.categories) {
    for (const { item, score, deduction, reasons } of category.items) {
      const actual = reasons.reduce((sum, reason) => sum + reason.actual, 0);
      expect(actual).toBe(item.points - score);
      expect(deduction).toBe(item.points - score);
    }
    const scores = category.items.filter(({ status }) => status !== 'notApplicable');
    expect(category.score).toBe(scores.reduce((sum, { score }) => sum + score, 0));
  }
}

describe('whatever stands in 检查情况', () => {
  it('gives a result whose books balance, and a second click writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 4, maxLength: 4 }), async (findings) => {
        const desk = Desk.with(smallSheet(findings));
        const preview = await desk.click();
        for (const { card } of preview.scored) booksBalance(card);
        const before = desk.bytes;
        expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
        expect(Buffer.compare(Buffer.from(before), Buffer.from(desk.bytes))).toBe(0);
      }),
      { numRuns: 60, seed: 20260131 },
    );
  });

  it('costs the same in whatever order the findings stand', async () => {
    const finding = fc.constantFrom('①', '②', '①×2', '①×3', '扣0.5:其他', '撤②:申诉');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(finding, { minLength: 2, maxLength: 5 }), async (lines) => {
        const totals = await Promise.all(
          [lines, [...lines].reverse()].map(async (order) => {
            const text = order.join('\n');
            const [sheet] = (await Desk.with(smallSheet([text, text, text, text])).click()).scored;
            return sheet?.card.categories.map(({ score }) => score);
          }),
        );
        expect(totals[0]).toEqual(totals[1]);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
