import { cellAddress } from '../snapshot/area';
import type { CommentEdit } from '../snapshot/plan';
import { formatPoints } from '../rubric/points';
import type { Preview, ScoredSheet } from '../recalculate/result';
import type { ItemScore } from '../scoring/scoreCard';
import { cliWords } from '../wording/cli';
import { columnLabel } from '../wording/columnLabel';
import { itemWarningText } from '../wording/itemWarning';
import type { Locale } from '../wording/locale';
import { roleName } from '../wording/names';
import { oneLine } from '../wording/plainText';
import { readingIssueText } from '../wording/readingIssue';
import { reasonText } from '../wording/reason';
import { sheetNoticeText } from '../wording/sheetNotice';
import { totalText } from '../wording/total';
import { scoreTableLines } from './scoreTableReport';
import type { Column } from './table';
import { tableLines } from './table';

const COLUMNS: readonly Column[] = [
  { align: 'right', widest: 6 },
  { align: 'right', widest: 6 },
  { align: 'right', widest: 6 },
  { align: 'right', widest: 6 },
  { align: 'left', widest: 72 },
];

/** A preview as a table for a terminal: items with their reasons, subtotals, total, and what waits for a person. */
export function scoreReport(preview: Preview, locale: Locale): string {
  return [
    ...preview.scored.flatMap((sheet) => [...sheetLines(sheet, locale), '']),
    ...preview.filled.flatMap((table) => [...scoreTableLines(table, preview.links, locale), '']),
  ].join('\n');
}

/** What could be said in no comment and no cell, for a person to read here at least. */
export function unplacedLines(unplaced: readonly CommentEdit[], locale: Locale): readonly string[] {
  const { unplaced: say } = cliWords(locale);
  return unplaced.map(
    ({ sheet, cell, after }) => `! ${say(`${sheet}!${cellAddress(cell)}`, oneLine(after ?? ''))}`,
  );
}

function sheetLines({ reading, card, notices }: ScoredSheet, locale: Locale): readonly string[] {
  const words = cliWords(locale);
  const rows: string[][] = [
    [`【${reading.sheet}】`],
    [
      roleName('no', locale),
      roleName('points', locale),
      columnLabel('deduct', locale),
      columnLabel('score', locale),
      columnLabel('reason', locale),
    ],
  ];
  for (const category of card.categories) {
    rows.push([`── ${category.name}`]);
    for (const item of category.items) rows.push(...itemRows(item, locale));
    rows.push([
      '',
      formatPoints(category.points),
      formatPoints(category.deduction),
      formatPoints(category.score),
      columnLabel('subtotal', locale),
    ]);
  }
  const { total } = card;
  rows.push([
    '',
    formatPoints(total.points),
    formatPoints(total.deduction),
    formatPoints(total.score),
    `${columnLabel('total', locale)}: ${totalText(total, locale)}`,
  ]);
  return [
    ...tableLines(COLUMNS, rows),
    ...reading.warnings.map(({ cell, issue }) => `! ${readingIssueText(issue, cell, locale)}`),
    ...notices.map((notice) => `! ${sheetNoticeText(notice, locale)}`),
    ...(reading.warnings.length + notices.length > 0 ? [] : [words.nothingToCheck]),
  ];
}

function itemRows(
  { item, status, pending, deduction, score, reasons, warnings }: ItemScore,
  locale: Locale,
): string[][] {
  const words = cliWords(locale);
  const marks = [
    ...(status === 'scored' ? [] : [words.status[status]]),
    ...(pending ? [words.pending] : []),
    ...reasons.map((reason) => reasonText(reason, locale)),
    ...warnings
      .filter(({ code }) => code !== 'repairedClause')
      .map((warning) => `! ${itemWarningText(warning, item, locale)}`),
  ];
  const figures = [
    item.number ?? '',
    formatPoints(item.points),
    formatPoints(deduction),
    formatPoints(score),
  ];
  const [first = '', ...more] = marks;
  return [[...figures, first], ...more.map((mark) => ['', '', '', '', mark])];
}
