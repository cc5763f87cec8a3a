import type { Summary } from '../../src/street/summary/summarise';
import { summarise } from '../../src/street/summary/summarise';
import { assembleStreet } from '../../src/street/communities/assembleStreet';
import { readBook } from '../../src/street/communities/readBook';
import type { BookResult } from '../../src/street/communities/results';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import {
  communityBook,
  communityName,
  expectedIndicator,
  makeStreet,
  type MadeStreet,
} from './generateStreet';

const SIZE = { communities: 30, indicators: 16, items: 25 };

async function read(street: MadeStreet, community: number): Promise<BookResult> {
  const snapshot = await openBook(makeWorkbook(communityBook(street, community))).capture();
  return readBook(`${communityName(community)}.xlsx`, snapshot, settings());
}

async function readAll(street: MadeStreet): Promise<readonly BookResult[]> {
  const books: BookResult[] = [];
  for (let community = 0; community < SIZE.communities; community += 1)
    books.push(await read(street, community));
  return books;
}

const summed = (books: readonly BookResult[]): Summary =>
  summarise(assembleStreet(books, { weighting: 'round-each', roster: null }));

/** Thousandths of the product to the hundredths of the test. */
const hundredths = (points: number | null) => (points === null ? null : BigInt(points) / 10n);

describe('a street of 30 communities, 16 rubrics of 25 items, as workbooks', () => {
  const street = makeStreet(SIZE, 20260131);
  let books: readonly BookResult[] = [];

  beforeAll(async () => {
    books = await readAll(street);
  }, 240_000);

  test('comes to the totals and ranks that an exact calculation gives', () => {
    const expected = Array.from({ length: SIZE.communities }, (_, community) =>
      street.indicators.map((_indicator, index) => expectedIndicator(street, community, index)),
    );
    const totals = expected.map((row) => row.reduce((sum, one) => sum + one, 0n));
    const { rows } = summed(books);
    expect(rows.map(({ indicators }) => indicators.map(hundredths))).toEqual(expected);
    expect(rows.map(({ total }) => hundredths(total.weighted))).toEqual(totals);
    expect(rows.map(({ rank }) => rank)).toEqual(
      totals.map((total) => 1 + totals.filter((other) => other > total).length),
    );
    expect(new Set(totals).size).toBeGreaterThan(20);
  });

  test('has nothing unchecked, pending, duplicate or unlike', () => {
    const { problems } = assembleStreet(books, { weighting: 'round-each', roster: null });
    expect(problems).toEqual([]);
    expect(summed(books).rows.every(({ unchecked, pending }) => unchecked + pending === 0)).toBe(true);
  });

  test('changes in one community and in ranks alone when one finding of that community changes', async () => {
    const changed = structuredClone(street);
    const findings = changed.findings[7]?.[3] ?? [];
    const clean = findings.findIndex(({ fixed, times, void: lost }) => !fixed && times === 0 && !lost);
    findings[clean] = { fixed: false, times: 0, void: true };
    const again = books.slice();
    again[7] = await read(changed, 7);
    const [before, after] = [summed(books), summed(again)];
    before.rows.forEach((row, community) => {
      const unranked = { rank: null, tied: false };
      const figures = { ...row, ...unranked };
      const newFigures = { ...(after.rows[community] ?? row), ...unranked };
      if (community !== 7) expect(newFigures).toEqual(figures);
      else expect(newFigures.total.weighted).not.toBe(figures.total.weighted);
    });
    const unlike = before.rows[7]?.indicators.flatMap((points, index) =>
      points === after.rows[7]?.indicators[index] ? [] : index,
    );
    expect(unlike).toEqual([3]);
  });

  test('adds up as printed: indicators to subtotals, subtotals to totals', () => {
    const summary = summed(books);
    for (const { indicators, categories, total } of summary.rows) {
      const sum = (points: readonly (number | null)[]) =>
        points.reduce<number>((all, one) => all + (one ?? 0), 0);
      summary.categories.forEach(({ name }, index) => {
        const members = indicators.filter((_, at) => summary.indicators[at]?.category === name);
        expect(sum(members)).toBe(categories[index]?.weighted);
      });
      expect(sum(categories.map(({ weighted }) => weighted))).toBe(total.weighted);
    }
  });
});
