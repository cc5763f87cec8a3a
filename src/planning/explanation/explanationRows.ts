import type { CellValue } from '../../snapshot/snapshot';
import type { PageLine, PageRow } from '../../snapshot/page';
import { pointsToNumber } from '../../rubric/points';
import type { Policies } from '../../scoring/policies';
import type { ItemScore } from '../../scoring/scoreCard';
import { isForPerson } from '../../scoring/warnings';
import { commentLines } from '../../wording/comment';
import { explanationWords } from '../../wording/explanation';
import { itemWarningText } from '../../wording/itemWarning';
import type { Locale } from '../../wording/locale';
import { oneLine, shorten } from '../../wording/plainText';
import { totalText } from '../../wording/total';
import type { PlannedSheet } from '../planWorkbook';
import { textPieces } from './textPieces';

/** What an explanation says depends on, besides the scores. */
export interface ExplanationOptions {
  readonly policies: Policies;
  readonly locale: Locale;
}

/** Columns of the page, in their order. */
export const EXPLANATION_COLUMNS = [
  'no',
  'item',
  'points',
  'finding',
  'deduct',
  'score',
  'reason',
  'quote',
] as const;
type Column = (typeof EXPLANATION_COLUMNS)[number];

const LONGEST_NAME = 60;

/** One item with its category and what stands in its 检查情况. */
interface Told {
  readonly category: string;
  readonly score: ItemScore;
  readonly finding: CellValue;
}

/** All that is to be said of one rubric: every lost point with its reason, sums, and what is not known yet. */
export function rubricRows({ reading, card }: PlannedSheet, options: ExplanationOptions): readonly PageRow[] {
  const words = explanationWords(options.locale);
  let index = 0;
  const categories = card.categories.map((category) => ({
    category,
    told: category.items.map((score): Told => ({
      category: category.name,
      score,
      finding: reading.items[index++]?.finding?.value ?? null,
    })),
  }));
  const all = categories.flatMap(({ told }) => told);
  return [
    strong({ no: words.label.rubric, item: shorten(oneLine(reading.sheet), LONGEST_NAME) }),
    ...categories.flatMap(({ category, told }) => [
      ...told.filter(({ score }) => needsReasons(score)).flatMap((one) => itemRows(one, options)),
      strong({ no: words.label.subtotal, item: nameOf(category.name), ...figures(category) }),
    ]),
    strong({
      no: words.label.total,
      item: nameOf(reading.rubric.name),
      ...figures(card.total),
      reason: totalText(card.total, options.locale),
    }),
    ...pendingRows(
      all.filter(({ score }) => score.pending),
      options,
    ),
    ...uncheckedRows(
      all.filter(({ score }) => score.status === 'unchecked'),
      options,
    ),
  ];
}

function needsReasons({ status, deduction, reasons }: ItemScore): boolean {
  if (status === 'unchecked' || status === 'notApplicable') return false;
  return deduction !== 0 || status === 'overridden' || reasons.some(({ due }) => due !== 0);
}

function itemRows({ score, finding }: Told, { policies, locale }: ExplanationOptions): readonly PageRow[] {
  const lines = commentLines(score, policies, locale).flatMap(({ text, reason }) =>
    sideBySide({ reason: textPieces(text), quote: textPieces(reason?.clause?.quote ?? null) }),
  );
  return listed(
    {
      no: score.item.number,
      item: itemName(score),
      points: pointsToNumber(score.item.points),
      deduct: pointsToNumber(score.deduction),
      score: pointsToNumber(score.score),
    },
    finding,
    lines.length > 0 ? lines : [{ reason: explanationWords(locale).nothingLost }],
  );
}

function pendingRows(pending: readonly Told[], { locale }: ExplanationOptions): readonly PageRow[] {
  if (pending.length === 0) return [];
  const words = explanationWords(locale);
  return [
    strong({ no: words.label.pending, item: words.items(pending.length) }),
    ...pending.flatMap((one) => {
      const { score, finding } = one;
      const waiting = score.warnings.filter(({ code }) => isForPerson(code));
      const lines = waiting.flatMap((warning) =>
        textPieces(itemWarningText(warning, score.item, locale)).map((reason) => ({ reason })),
      );
      return listed(plainItem(one), finding, lines);
    }),
  ];
}

function uncheckedRows(unchecked: readonly Told[], { locale }: ExplanationOptions): readonly PageRow[] {
  if (unchecked.length === 0) return [];
  const words = explanationWords(locale);
  return [
    strong({
      no: words.label.unchecked,
      item: words.items(unchecked.length),
      reason: words.notChecked,
    }),
    ...unchecked.flatMap((one) => listed(plainItem(one), null, [])),
  ];
}

type Cells = Partial<Record<Column, CellValue>>;

/** In a list over all categories, where numbers may occur more than once. */
function plainItem({ category, score }: Told): Cells {
  return {
    no: score.item.number,
    item: nameOf([category, itemName(score)].filter((name) => name !== '').join(' · ')),
    points: pointsToNumber(score.item.points),
  };
}

/** An item's first row with its figures, and as many below it as its words need. */
function listed(first: Cells, finding: CellValue, lines: readonly Cells[]): readonly PageRow[] {
  const found = textPieces(finding).map((piece): Cells => ({ finding: piece }));
  const count = Math.max(1, found.length, lines.length);
  return Array.from({ length: count }, (_, index) =>
    row('body', { ...(index === 0 && first), ...found[index], ...lines[index] }),
  );
}

function sideBySide(texts: Readonly<Record<'reason' | 'quote', readonly string[]>>): readonly Cells[] {
  const count = Math.max(texts.reason.length, texts.quote.length);
  return Array.from({ length: count }, (_, index) => ({
    reason: texts.reason[index] ?? null,
    quote: texts.quote[index] ?? null,
  }));
}

function figures(sum: { points: number; deduction: number; score: number }): Cells {
  return {
    points: pointsToNumber(sum.points),
    deduct: pointsToNumber(sum.deduction),
    score: pointsToNumber(sum.score),
  };
}

function itemName({ item }: ItemScore): string {
  return nameOf(oneLine(item.title) === '' ? item.standard : item.title);
}

function nameOf(text: string): string {
  return shorten(textPieces(oneLine(text))[0] ?? '', LONGEST_NAME);
}

function strong(cells: Cells): PageRow {
  return row('strong', cells);
}

export function row(line: PageLine, cells: Cells): PageRow {
  return { line, cells: EXPLANATION_COLUMNS.map((column) => cells[column] ?? null) };
}
