import type { Area, CellRef } from '../../snapshot/area';
import type { Edit, Guard } from '../../snapshot/plan';
import { cellAt } from '../../snapshot/snapshot';
import { pointsFromNumber, type Points } from '../../rubric/points';
import type { ScoreTableSheet } from '../../reading/sheetReading';
import type { TableNotice } from '../../reading/tableNotice';
import type { Policies } from '../../scoring/policies';
import type { FigureMemory, LinkChoice, SheetMemory } from '../../state/memory';
import { columnEdits, printAreaEdit } from '../../planning/additions';
import type { Ground } from '../../planning/columns';
import { decideFigure, type Figure, type FigureDecision, FigureIndex } from '../../planning/figures';
import { subtotalMerges, totalRowStyle } from '../../planning/sums';
import type { Locale } from '../../wording/locale';
import { linkIndicators, type Link } from './linkIndicators';
import { linkNotices, ratingNotices } from './notices';
import { rate, type Rating, type ScoredRubric } from './rating';
import { withStanding } from './standingRatings';
import { tableCells, type TableCells } from './tableCells';
import { ownersOfTable, tableFigures } from './tableFigures';
import { weighTable, type WeighedTable } from './weighTable';

export interface TableOptions {
  readonly policies: Policies;
  readonly locale: Locale;
}

/** A score table as filled in. */
export interface FilledTable {
  readonly reading: ScoreTableSheet;
  /** Which rubric each indicator is scored by, in the table's order; places in the list of rubrics given. */
  readonly links: readonly Link[];
  readonly weighed: WeighedTable;
  readonly notices: readonly TableNotice[];
}

export interface ScoreTablePlan extends FilledTable {
  readonly edits: readonly Edit[];
  readonly guards: readonly Guard[];
  readonly figures: readonly FigureMemory[];
  /** What is added to the sheet: no other table on it may have it too. */
  readonly taken: readonly Area[];
}

/**
 * Weighs a score table by the rubrics of its workbook and decides every change to it; nothing is written yet. While
 * not one indicator can be rated, the sheet stays as it is.
 * @param table place of the table among those of its sheet, from 0.
 */
export function planScoreTable(
  ground: Ground,
  reading: ScoreTableSheet,
  rubrics: readonly ScoredRubric[],
  choices: readonly LinkChoice[],
  memory: SheetMemory,
  table: number,
  options: TableOptions,
): ScoreTablePlan {
  const { indicators } = reading.scoreTable;
  const links = linkIndicators(indicators, rubrics, choices);
  const owners = ownersOfTable(table);
  const known = new FigureIndex(memory);
  const cells = tableCells(ground, reading);
  const standing = { sheet: ground.sheet, figures: known, writable: cells ? cellsIn(cells) : [] };
  const ratings = indicators.map((indicator, index) =>
    rate(indicator, links[index] ?? { kind: 'none' }, rubrics),
  );
  const settled = indicators.map((indicator, index) => {
    const byRules = ratings[index] ?? { kind: 'unrated', reason: 'noRubric' };
    const own = cells?.indicators[index] ?? { score: null, weighted: null };
    return withStanding(indicator, owners.indicator(indicator), byRules, own, standing);
  });
  const weighed = weighTable(
    reading.scoreTable,
    settled.map(({ rating }) => rating),
    options.policies.weighting,
  );
  const said = [
    ...linkNotices(indicators, links, rubrics),
    ...ratingNotices(weighed, links, rubrics),
    ...settled.flatMap(({ notices }) => notices),
  ];
  const filled = { reading, links, weighed };
  const byRules = weighed.indicators.some(({ rating }) => rating.kind === 'rated' && rating.by === 'rules');
  const began = memory.figures.some(({ owner }) => owners.owns(owner));
  if (!cells || (!byRules && !began)) {
    const room: readonly TableNotice[] = cells || !byRules ? [] : [{ code: 'noRoomInTable' }];
    return { ...filled, notices: [...said, ...room], edits: [], guards: [], figures: [], taken: [] };
  }
  const decisions = tableFigures(weighed, ratings.map(scoreOf), reading, cells, owners, options.locale).map(
    (figure) => decideFigure(ground.sheet, known, figure),
  );
  return {
    ...filled,
    notices: [...said, ...decisions.flatMap((decision) => sumStands(ground, decision, owners.isSum))],
    edits: [
      ...lookEdits(ground, reading, cells, options.locale),
      ...decisions.flatMap(({ edit }) => edit ?? []),
    ],
    guards: guardsOf(ground, reading),
    figures: decisions.flatMap((decision) => decision.memory ?? []),
    taken: takenBy(reading, cells),
  };
}

function scoreOf(rating: Rating): Points | null {
  return rating.kind === 'rated' ? rating.exact.score : null;
}

function takenBy({ table }: ScoreTableSheet, { added, totalRow }: TableCells): readonly Area[] {
  const bottom = totalRow ?? table.bottom;
  return [
    ...added.map(({ column }) => ({ top: table.top, left: column, bottom, right: column })),
    ...(totalRow === null ? [] : [{ ...table, top: totalRow, bottom: totalRow }]),
  ];
}

function lookEdits(
  ground: Ground,
  reading: ScoreTableSheet,
  { added, totalRow }: TableCells,
  locale: Locale,
): readonly Edit[] {
  const total = totalRow === null ? null : { cells: NO_CELLS, addedRow: totalRow };
  return [
    ...totalRowStyle(reading.sheet, reading, total),
    ...columnEdits(ground, reading, added, totalRow, locale),
    ...subtotalMerges(reading.sheet, reading, added),
    ...printAreaEdit(ground.sheet, reading, added, totalRow),
  ];
}

const NO_CELLS = { label: null, points: null, deduct: null, score: null, weighted: null };

function cellsIn({ indicators, categories, total }: TableCells): readonly CellRef[] {
  return [
    ...indicators.flatMap(({ score, weighted }) => [score, weighted]),
    ...categories,
    total?.score ?? null,
    total?.weighted ?? null,
  ].filter((cell) => cell !== null);
}

/** A person's own subtotal or total that is not the sum of what the indicators now have. */
function sumStands(
  { sheet }: Ground,
  { figure, holder }: FigureDecision,
  isSum: (figure: Figure) => boolean,
): readonly TableNotice[] {
  if (holder !== 'person' || !isSum(figure) || typeof figure.after !== 'number') return [];
  const { value } = cellAt(sheet, figure.cell);
  const stands = typeof value === 'number' ? pointsFromNumber(value) : null;
  const computed = pointsFromNumber(figure.after);
  if (stands === null || computed === null || stands === computed) return [];
  return [{ code: 'tableSumStands', cell: figure.cell, stands, computed }];
}

/** Names and base points are what the figures rest on. */
function guardsOf({ sheet }: Ground, reading: ScoreTableSheet): readonly Guard[] {
  const columns = reading.columns.filter(({ role }) => role === 'item' || role === 'points');
  return reading.rows.flatMap((row) =>
    columns.map(({ column }): Guard => {
      const cell = { row, column };
      return { sheet: sheet.name, cell, value: cellAt(sheet, cell).value, tells: 'row' };
    }),
  );
}
