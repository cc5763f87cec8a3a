import { formatPoints } from '../rubric/points';
import { linkOf, type LinkOffer } from '../recalculate/linkOffers';
import type { FilledTable } from '../street/scoreTable/planScoreTable';
import type { WeighedSum } from '../street/scoreTable/weighTable';
import { columnLabel } from '../wording/columnLabel';
import type { Locale } from '../wording/locale';
import { roleName } from '../wording/names';
import { streetWords, tableNoticeText } from '../wording/street';
import type { Column } from './table';
import { tableLines } from './table';

const COLUMNS: readonly Column[] = [
  { align: 'right', widest: 6 },
  { align: 'right', widest: 6 },
  { align: 'left', widest: 72 },
];

/** A score table for a terminal: base points, 折算分 and rubric of each indicator, subtotals, total, and what to look at. */
export function scoreTableLines(
  { reading, weighed, notices }: FilledTable,
  links: readonly LinkOffer[],
  locale: Locale,
): readonly string[] {
  const words = streetWords(locale);
  const figures = ({ points, scored, weighted }: WeighedSum, label: string): string[] => [
    formatPoints(points),
    scored === 0 ? words.unrated : formatPoints(weighted),
    scored === points ? label : `${label} (${words.ofScored(scored)})`,
  ];
  const rows: string[][] = [
    [`【${reading.sheet}】`],
    [roleName('points', locale), columnLabel('weighted', locale), roleName('item', locale)],
    ...weighed.indicators.map(({ indicator, rating }, index) => {
      const sheet = linkOf(reading, index, links)?.sheet;
      const name = sheet ? `${indicator.name} ← ${sheet}` : indicator.name;
      return rating.kind === 'rated'
        ? [formatPoints(indicator.points), formatPoints(rating.weighted), name]
        : [formatPoints(indicator.points), words.unrated, `${name} (${words.why[rating.reason]})`];
    }),
    ...weighed.categories.map((category) => figures(category, category.name)),
    figures(weighed.total, columnLabel('total', locale)),
  ];
  return [...tableLines(COLUMNS, rows), ...notices.map((notice) => `! ${tableNoticeText(notice, locale)}`)];
}
