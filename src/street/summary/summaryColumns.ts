import type { CellValue } from '../../snapshot/snapshot';
import { pointsToNumber, type Points } from '../../rubric/points';
import type { Locale } from '../../wording/locale';
import { streetWords } from '../../wording/street';
import type { WeighedSum } from '../scoreTable/weighTable';
import type { FrequentLoss, Summary, SummaryRow } from './summarise';

export type ColumnKind = 'name' | 'count' | 'points';

/** In characters of the default font. */
export const WIDTHS: Readonly<Record<ColumnKind, number>> = { name: 16, count: 8, points: 11 };

/** A column of the 汇总 sheet. */
export interface SummaryColumn<Row> {
  /** What its figures are remembered by. */
  readonly key: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** It adds others up: it is set off from them. */
  readonly sums?: true;
  /** Which indicator it shows. */
  readonly indicator?: { readonly index: number; readonly category: string };
  readonly value: (row: Row) => CellValue;
}

/** Ranks and names first, then each category's indicators with its subtotal, the total, and what the total rests on. */
export function summaryColumns(summary: Summary, locale: Locale): readonly SummaryColumn<SummaryRow>[] {
  const words = streetWords(locale);
  const { column } = words.summary;
  const unrated = (points: Points | null | undefined): CellValue =>
    points === null || points === undefined ? words.unrated : pointsToNumber(points);
  const sum = (of: WeighedSum | undefined): CellValue => unrated(of && of.scored > 0 ? of.weighted : null);
  const points = (key: string, header: string, value: (row: SummaryRow) => CellValue) =>
    ({ key, header, kind: 'points', value }) as const;

  const byCategory = summary.categories.flatMap(({ name, points: full }, category) => {
    const members = summary.indicators.flatMap((indicator, at) =>
      indicator.category === name
        ? {
            ...points(
              `indicator:${name}/${indicator.name}`,
              column.weighted(indicator.name, indicator.points),
              (row) => unrated(row.indicators[at]),
            ),
            indicator: { index: at, category: name },
          }
        : [],
    );
    if (name === '') return members;
    const subtotal = points(`category:${name}`, column.category(name, full), (row) =>
      sum(row.categories[category]),
    );
    return [...members, { ...subtotal, sums: true as const }];
  });
  const optional = (value: Points | null): CellValue => (value === null ? null : pointsToNumber(value));
  return [
    { key: 'rank', header: column.rank, kind: 'count', value: ({ rank }) => rank },
    { key: 'community', header: column.community, kind: 'name', value: ({ community }) => community },
    ...byCategory,
    { ...points('total', column.total, ({ total }) => sum(total)), sums: true },
    points('scored', column.scored, ({ total }) => pointsToNumber(total.scored)),
    points('selfScore', column.selfScore, ({ selfScore }) => optional(selfScore)),
    points('distance', column.distance, ({ distance }) => optional(distance)),
    { key: 'unchecked', header: column.unchecked, kind: 'count', value: ({ unchecked }) => unchecked },
    { key: 'pending', header: column.pending, kind: 'count', value: ({ pending }) => pending },
  ];
}

/** The list of what cost most communities points. */
export function lossColumns(locale: Locale): readonly SummaryColumn<FrequentLoss>[] {
  const { loss } = streetWords(locale).summary;
  return [
    { key: 'indicator', header: loss.indicator, kind: 'name', value: ({ indicator }) => indicator },
    { key: 'item', header: loss.item, kind: 'name', value: ({ item }) => item },
    { key: 'quote', header: loss.quote, kind: 'name', value: ({ quote }) => quote },
    { key: 'communities', header: loss.communities, kind: 'count', value: ({ communities }) => communities },
    { key: 'points', header: loss.points, kind: 'points', value: ({ points }) => pointsToNumber(points) },
  ];
}
