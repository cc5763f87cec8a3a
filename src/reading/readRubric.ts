import { cellAt } from '../snapshot/snapshot';
import type { ItemFindings } from '../rubric/finding';
import { distinctKeys, itemKey } from '../rubric/itemKey';
import { pointsFromNumber } from '../rubric/points';
import type { Category, Item, Rubric } from '../rubric/rubric';
import type { DraftCategory, DraftTable } from './categories/gatherCategories';
import type { GridRow, SheetGrid } from './grid/sheetGrid';
import { itemPlace, sharedArea, sharedCells } from './items/itemPlace';
import type { DraftItem } from './items/draftItem';
import { readRules } from './items/readRules';
import { tableFrame } from './tableFrame';
import type { TableTitle } from './rowsBeside/title';
import { withTarget } from './items/targetCell';
import type { TableColumns } from './items/tableColumns';
import type { ReadingTools } from './readingTools';
import { slotAt } from './grid/slotAt';
import { categoryPlaces } from './sums/categoryPlaces';
import { looseTotal } from './sums/looseTotal';
import { readSums } from './sums/readSums';
import type { ReadingWarning, RubricSheet } from './sheetReading';
import type { TableBlock } from './splitTables';
import { itemDoubts, roleDoubts, sumDoubts } from './warnings';

/** A table with standards, whole: its rubric, where each part of it stands, and what is in its cells now. */
export function readRubric(
  grid: SheetGrid,
  block: TableBlock,
  columns: TableColumns,
  table: DraftTable,
  title: TableTitle,
  tools: ReadingTools,
): RubricSheet {
  const repairs: ReadingWarning[] = [];
  const read = readCategories(table.categories, tools, repairs);
  const plain: Rubric = { name: title.name, categories: read, complete: true };
  const rubric = tools.matchPack ? tools.matchPack(plain) : plain;
  const items = rubric.categories.flatMap((category) => category.items);
  const drafts = table.categories.flatMap((category) => category.items);
  const sums = readSums(grid, table, columns);
  const places = drafts.map((draft, index) => itemPlace(grid, columns, draft, items[index]?.id ?? ''));
  return {
    kind: 'rubric',
    ...tableFrame(grid, block, columns, table, title),
    rubric,
    items: places,
    categories: categoryPlaces(table, sums),
    total: sums.total?.place ?? looseTotal(grid, outside(block, table)),
    findings: drafts.map((draft, index) => findingsOf(grid, columns, draft, items[index], tools)),
    selfScores: places.map(({ selfScore }) =>
      typeof selfScore?.value === 'number' ? pointsFromNumber(selfScore.value) : null,
    ),
    warnings: [
      ...roleDoubts(block.header, columns),
      ...itemDoubts(grid, table),
      ...repairs,
      ...sharedCells(grid, columns, drafts),
      ...sumDoubts(table, columns, sums),
    ],
  };
}

/** Rows of the sheet that are about the table and not in it. */
function outside(block: TableBlock, table: DraftTable): GridRow[] {
  return [...block.above, ...block.body.filter((row) => row.row > table.bottom)];
}

function readCategories(
  drafts: readonly DraftCategory[],
  tools: ReadingTools,
  warnings: ReadingWarning[],
): Category[] {
  const keys = distinctKeys(
    drafts.flatMap((category) =>
      category.items.map((item) => itemKey(category.name, item.number, item.known)),
    ),
  );
  let next = 0;
  return drafts.map((category) => ({
    name: category.name,
    items: category.items.map((draft) => readItem(draft, category, keys[next++] ?? '', tools, warnings)),
  }));
}

function readItem(
  draft: DraftItem,
  category: DraftCategory,
  id: string,
  tools: ReadingTools,
  warnings: ReadingWarning[],
): Item {
  const { standard, repairs, ...reading } = readRules(draft, category.beside, tools.readStandard);
  const { target } = draft;
  const { clauses, missed } = withTarget(reading.clauses, target?.read ?? null);
  if (target && missed)
    warnings.push({ cell: target.cell, issue: { code: 'targetUnused', text: target.text } });
  for (const { quote, readAs } of repairs)
    warnings.push({ cell: draft.standardCell, issue: { code: 'repaired', quote, readAs } });
  return {
    id,
    number: draft.number,
    title: draft.title,
    points: category.beside === null ? (draft.points ?? 0) : 0,
    standard,
    clauses,
    parts: reading.parts,
    groups: reading.groups,
    cap: reading.cap,
    bonusCap: reading.bonusCap,
    unread: reading.unread,
    notices: [],
  };
}

/**
 * What the 检查情况 of an item says. Of a cell that several items share only "nothing found" is taken: anything else
 * waits for a person, for each of them.
 */
function findingsOf(
  grid: SheetGrid,
  columns: TableColumns,
  draft: DraftItem,
  item: Item | undefined,
  tools: ReadingTools,
): ItemFindings {
  const column = columns.main('finding');
  if (column === null || !item) return { kind: 'unchecked' };
  const { cell } = slotAt(grid, { row: draft.top, column });
  const content = cellAt(grid.sheet, cell);
  const found = tools.readFindings(content, item);
  if (found.kind !== 'found' || !sharedArea(grid, columns, draft, 'finding')) return found;
  const text = String(content.value ?? '');
  return {
    kind: 'found',
    findings: [
      {
        kind: 'pending',
        reason: 'plainWords',
        candidates: [],
        source: { text, span: { start: 0, end: text.length } },
      },
    ],
  };
}
