import type { Page, PageColumn, PageLine, PageRow } from '../../snapshot/page';
import { foldLineEnds, pageStanding } from '../../snapshot/page';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import { cellAt } from '../../snapshot/snapshot';
import { EXPLANATION_MARK } from '../../reading/explanationMark';
import { textHash } from '../../rubric/itemKey';
import { explanationWords } from '../../wording/explanation';
import { LOCALES } from '../../wording/locale';
import type { PlannedSheet } from '../planWorkbook';
import { EXPLANATION_COLUMNS, row, rubricRows, type ExplanationOptions } from './explanationRows';

/** In characters; together they fill a landscape A4 page at a size that can be read. */
const COLUMNS: Readonly<Record<(typeof EXPLANATION_COLUMNS)[number], PageColumn>> = {
  no: { width: 8, align: 'center' },
  item: { width: 24, align: 'left' },
  points: { width: 7, align: 'center' },
  finding: { width: 28, align: 'left' },
  deduct: { width: 7, align: 'center' },
  score: { width: 7, align: 'center' },
  reason: { width: 36, align: 'left' },
  quote: { width: 30, align: 'left' },
};

const NOTE_ROW = 2;

/** The 评分说明 sheet of these rubrics: the same scores always give the same page. */
export function explanationPage(sheets: readonly PlannedSheet[], options: ExplanationOptions): Page {
  const words = explanationWords(options.locale);
  const rows: readonly PageRow[] = [
    row('title', { no: words.title }),
    row('note', {}),
    row('header', words.header),
    ...sheets.flatMap((sheet) => rubricRows(sheet, options)),
  ];
  const note = row('note', { no: words.note(markOf(rows)) });
  return pageOf(rows.map((one, index) => (index === NOTE_ROW - 1 ? note : one)));
}

function pageOf(rows: readonly PageRow[]): Page {
  return { columns: EXPLANATION_COLUMNS.map((column) => COLUMNS[column]), rows };
}

/** The mark of a page that says this, whatever stands in its note. */
function markOf(rows: readonly PageRow[]): string {
  const said = rows.map(({ cells }, index) =>
    index === NOTE_ROW - 1
      ? []
      : cells.map((value) => (typeof value === 'string' ? foldLineEnds(value) : value)),
  );
  return `KAOHE:${textHash(JSON.stringify(said))}`;
}

/**
 * The page that stands on a sheet of ours which nobody has changed: its mark tells what it said when it was written.
 * @returns null for any other sheet, so that nothing of a person's can be taken for ours
 */
export function standingPage(sheet: SheetSnapshot): Page | null {
  const note = cellAt(sheet, { row: NOTE_ROW, column: 1 }).value;
  const [mark] = (typeof note === 'string' ? EXPLANATION_MARK.exec(note) : null) ?? [];
  if (mark === undefined || !sheet.used) return null;
  const rows = Array.from({ length: sheet.used.bottom }, (_, index): PageRow => {
    const cells = EXPLANATION_COLUMNS.map(
      (_column, column) => cellAt(sheet, { row: index + 1, column: column + 1 }).value,
    );
    return { line: lineOf(index, cells[0]), cells };
  });
  const page = pageOf(rows);
  return mark === markOf(rows) && pageStanding(sheet, page) === 'whole' ? page : null;
}

const FIRST_LINES: readonly PageLine[] = ['title', 'note', 'header'];
const STRONG: ReadonlySet<unknown> = new Set(
  LOCALES.flatMap((locale) => Object.values(explanationWords(locale).label)),
);

function lineOf(index: number, first: unknown): PageLine {
  return FIRST_LINES[index] ?? (STRONG.has(first) ? 'strong' : 'body');
}
