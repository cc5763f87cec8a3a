import { formatPoints } from '../rubric/points';
import type { StreetProblem } from '../reading/streetProblem';
import type { Summary } from '../street/summary/summarise';
import type { Locale } from '../wording/locale';
import { streetProblemText, streetWords } from '../wording/street';
import type { Column } from './table';
import { tableLines } from './table';

const NAME: Column = { align: 'left', widest: 28 };
const FIGURE: Column = { align: 'right', widest: 12 };

/** A street for a terminal: ranks, category subtotals and totals, what cost most points, and what is to be looked at. */
export function batchReport(summary: Summary, problems: readonly StreetProblem[], locale: Locale): string {
  const words = streetWords(locale);
  const { column, loss } = words.summary;
  const categories = summary.categories.filter(({ name }) => name !== '');
  const header = [
    ...[column.rank, column.community],
    ...categories.map(({ name, points }) => `${name}(${formatPoints(points)})`),
    ...[column.total, column.scored, column.unchecked, column.pending],
  ];
  const byRank = [...summary.rows].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  const rows = byRank.map((row) => [
    ...[row.rank === null ? '' : `${row.rank}${row.tied ? '=' : ''}`, row.community],
    ...categories.map(({ name }) => {
      const sum = row.categories[summary.categories.findIndex((category) => category.name === name)];
      return sum && sum.scored > 0 ? formatPoints(sum.weighted) : words.unrated;
    }),
    row.total.scored > 0 ? formatPoints(row.total.weighted) : words.unrated,
    ...[formatPoints(row.total.scored), String(row.unchecked), String(row.pending)],
  ]);
  const losses = summary.losses.map(({ indicator, item, quote, communities, points }) => [
    ...[indicator, item, quote, String(communities), formatPoints(points)],
  ]);
  return [
    ...tableLines([FIGURE, NAME, ...header.slice(2).map(() => FIGURE)], [header, ...rows]),
    '',
    ...tableLines(
      [NAME, FIGURE, { align: 'left', widest: 48 }, FIGURE, FIGURE],
      [[loss.indicator, loss.item, loss.quote, loss.communities, loss.points], ...losses],
    ),
    '',
    ...problemLines(problems, locale),
  ].join('\n');
}

/** Each problem once, as a line. */
export function problemLines(problems: readonly StreetProblem[], locale: Locale): readonly string[] {
  return [...new Set(problems.map((problem) => `! ${streetProblemText(problem, locale)}`))];
}
