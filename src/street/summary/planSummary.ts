import type { Edit } from '../../snapshot/plan';
import type { Snapshot } from '../../snapshot/snapshot';
import { FigureIndex } from '../../planning/figures';
import type { Changes } from '../../planning/planWorkbook';
import type { StreetProblem } from '../../reading/streetProblem';
import { memoryOf, type Memory } from '../../state/memory';
import type { Locale } from '../../wording/locale';
import { streetWords } from '../../wording/street';
import { fillCommunities } from './communityRows';
import { decideContent } from './contentFigures';
import { fillLosses } from './lossRows';
import { placeBlock } from './placeBlock';
import type { Summary } from './summarise';
import { SummaryCells } from './summaryCells';
import { lossColumns, summaryColumns } from './summaryColumns';
import { summaryLayout } from './summaryLayout';
import { summarySheet } from './summarySheet';

/**
 * Where a summary begins on a sheet of its own: title, a line on how to read it, headers, communities. The row between
 * is blank, so that Excel sorts the list and nothing above it.
 */
const TITLE_ROW = 1;
const NOTE_ROW = 2;
const HEADER_ROW = 4;

export interface SummaryOptions {
  readonly locale: Locale;
  /**
   * Figures as formulas, as far as they can be. `file` is what results of the workbook that the summary stands in give
   * as their file; null where it has none of its own. null for plain figures.
   */
  readonly formulas: { readonly file: string | null } | null;
}

export interface SummaryPlan extends Changes {
  readonly sheet: string;
  /** What the sheet says that this summary does not. */
  readonly problems: readonly StreetProblem[];
}

/**
 * Decides every change to the 汇总 sheet: added when there is none, else refreshed where it stands. Communities are
 * found by their name and columns by their header, so that people may sort, move and widen what they like; what they
 * typed over a figure stands.
 */
export function planSummary(
  snapshot: Snapshot,
  summary: Summary,
  memory: Memory,
  { locale, formulas }: SummaryOptions,
): SummaryPlan {
  const words = streetWords(locale).summary;
  const { sheet, isNew, isBlank } = summarySheet(snapshot, memory, words.sheetNames);
  const known = memoryOf(memory, sheet.name);
  const cells = new SummaryCells(sheet, new Set(known.figures.map(({ owner }) => owner)));
  if (isBlank) {
    cells.put('title', 'label', { row: TITLE_ROW, column: 1 }, words.title(summary.name));
    cells.put('note', 'label', { row: NOTE_ROW, column: 1 }, words.note);
  }
  const { rank, community } = words.column;
  const start = { row: HEADER_ROW, column: 1 };
  const street = placeBlock(cells, '', summaryColumns(summary, locale), [rank, community], start);
  const source = formulas && { snapshot, file: formulas.file };
  const { missing, plain } = fillCommunities(cells, street, summary.rows, source, words.absent);
  // A blank column between, so that sorting the communities leaves the list alone.
  const beside = { row: HEADER_ROW, column: Math.max(...street.at) + 2 };
  const lossHeaders = lossColumns(locale).map(({ header }) => header);
  const losses = placeBlock(cells, 'loss:', lossColumns(locale), lossHeaders, beside);
  fillLosses(cells, losses, summary.losses);

  const index = new FigureIndex(known);
  const decisions = cells.figures.map((figure) => decideContent(sheet, index, figure));
  const standing = cells.figures.filter((_, at) => decisions[at]?.stands).map(({ cell }) => cell);
  const layout = summaryLayout({ titleRow: TITLE_ROW, noteRow: NOTE_ROW }, [
    { block: street, rows: summary.rows.length },
    { block: losses, rows: summary.losses.length },
  ]);
  const ground: readonly Edit[] = [
    ...(isNew ? [{ kind: 'sheet', sheet: sheet.name, before: false, after: true } as const] : []),
    ...(isBlank ? [{ kind: 'layout', sheet: sheet.name, before: null, after: layout } as const] : []),
  ];
  return {
    sheet: sheet.name,
    edits: [...ground, ...cells.looks, ...decisions.flatMap(({ edit }) => edit ?? [])],
    guards: [],
    memories: [
      {
        sheet: sheet.name,
        figures: decisions.flatMap((decision) => decision.memory),
        comments: known.comments,
      },
    ],
    problems: [
      ...missing.map((name) => ({ code: 'notThisTime', community: name, sheet: sheet.name }) as const),
      ...(plain.length > 0 ? [{ code: 'plainFigures', communities: plain } as const] : []),
      ...(standing.length > 0 ? [{ code: 'figureStands', sheet: sheet.name, cells: standing } as const] : []),
    ],
  };
}
