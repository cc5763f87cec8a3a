import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import { readStandard } from '../../src/clauses/readStandard';
import type { Clause } from '../../src/rubric/clause';
import { describeShared, sharedPath } from '../shared';

/** The deductions of each item as the seed's own fact sheet states them, in the order of the text. */
const FACTS: readonly (readonly [points: number, deductions: string])[] = [
  [3, 'fixed 2 · fixed 2'],
  [8, 'void · void'],
  [4, 'fixed 2 · fixed 1 · fixed 1'],
  [3, 'fixed 1 · fixed 3 · fixed 2'],
  [3, 'fixed 2 · fixed 1'],
  [2, 'fixed 1 · fixed 1 >=60'],
  [2, 'fixed 1 · fixed 1'],
  [2, 'perUnit 1 起或人'],
  [3, 'perUnit 1 例 · perUnit 2 次'],
  [2, 'void · fixed 1 <0.5'],
  [3, 'perUnit 1 次 · fixed 2 <2'],
  [5, 'void · void · fixed 2 · fixed 3 · fixed 2 · fixed 5 belowZero'],
  [3, 'perUnit 1 次 · fixed 2 · fixed 2'],
  [6, 'perUnit 1 次 · void · fixed 2 · fixed 2 · fixed 2'],
  [4, 'fixed 2 · fixed 2 · perUnit 0.5 次 · fixed 2'],
  [2, ''],
  [3, 'perUnit 1 个 truncated'],
];

function deduction(clause: Clause): string {
  const points = 'points' in clause && clause.points !== null ? [String(clause.points / 1000)] : [];
  const unit = 'unit' in clause && clause.unit !== null ? [clause.unit] : [];
  const threshold = 'threshold' in clause ? clause.threshold : null;
  const line = threshold ? [`${threshold.op}${threshold.value.numerator / threshold.value.denominator}`] : [];
  const below = clause.belowZero ? ['belowZero'] : [];
  const doubt = clause.certainty.kind === 'doubtful' ? [clause.certainty.reason] : [];
  return [clause.kind, ...points, ...unit, ...line, ...below, ...doubt].join(' ');
}

describeShared('the seed document, damage as it is', () => {
  async function items(): Promise<{ text: string; points: number }[]> {
    const book = await readXlsx(readFileSync(sharedPath('seed', 'workbook.xlsx')));
    const rows = book.sheets[1]?.rows ?? [];
    return rows.flatMap(([, points, text]) =>
      typeof points === 'number' && typeof text === 'string' ? [{ text, points }] : [],
    );
  }

  test('all 17 items read as the facts state them, with nothing unread', async () => {
    const read = (await items()).map(({ text, points }) => {
      const { clauses, unread } = readStandard(text, points * 1000);
      expect(unread).toEqual([]);
      return [points, clauses.map(deduction).join(' · ')];
    });
    expect(read).toEqual(FACTS);
  });

  test('the six figures read through damage are marked, and no others', async () => {
    const repaired = (await items()).flatMap(({ text, points }) =>
      readStandard(text, points * 1000).clauses.filter(({ certainty }) => certainty.kind === 'repaired'),
    );
    expect(repaired.map(deduction)).toEqual([
      'fixed 2',
      'fixed 1',
      'fixed 1 <0.5',
      'fixed 3',
      'fixed 2',
      'fixed 2',
    ]);
    for (const { quote } of repaired) expect(quote).toContain('扌');
  });
});
