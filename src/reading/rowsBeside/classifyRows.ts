import { hasOrdinal, categoryName } from '../categories/categoryName';
import { foldText } from '../grid/foldText';
import type { GridCell, GridRow, SheetGrid } from '../grid/sheetGrid';
import { pointsInCell, pointsInText } from '../items/pointsText';
import { numberInCell, numberInStandard, numberInTitle } from '../items/itemNumber';
import type { TableColumns } from '../items/tableColumns';
import { sumWord } from '../sums/sumWords';
import type { ColumnRole } from '../sheetReading';
import { besideKind, isContinuedMark, isNote } from './besideWords';
import type { BodyRow } from './bodyRow';

const CHINESE_NUMBER = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$/;

/** Roles whose cells say what an item is about or costs. */
const RULES: readonly ColumnRole[] = ['standard', 'condition', 'deductValue'];

/** Columns in which a row of sums may be named. */
const LABELLED = new Set<ColumnRole>(['no', 'category', 'subcategory', 'item', 'standard', 'condition']);

/** The longest text that names a category. */
const NAME_LENGTH = 60;

/** A banner is a wide cell or one at the table's left; text of its own in the standard's column goes on with an item. */
export class RowClassifier {
  private items = 0;
  private totals = 0;
  private beside = false;
  private numberedStandards = 0;

  constructor(
    private readonly grid: SheetGrid,
    private readonly columns: TableColumns,
    private readonly headerRows: ReadonlySet<number>,
    private readonly bodyTop: number,
  ) {}

  /** Classifies the rows below a header, top to bottom. */
  classify(rows: readonly GridRow[]): BodyRow[] {
    const found = rows.map((row) => this.kindOf(row));
    return settleBanners(found, this.headerRows);
  }

  private start(row: GridRow, role: ColumnRole): GridCell | null {
    const column = this.columns.main(role);
    return row.cells.find((cell) => cell.column === column && !this.isWide(cell)) ?? null;
  }

  /** Reaches over columns of different roles: no cell of any one of them. */
  private isWide(cell: GridCell): boolean {
    const roles = new Set<ColumnRole>();
    for (let column = cell.area.left; column <= Math.min(cell.area.right, this.columns.right); column++) {
      const role = this.columns.roleAt(column);
      if (role) roles.add(role);
    }
    return roles.size > 1;
  }

  private kindOf(row: GridRow): BodyRow {
    const inTable = row.cells.filter(
      (cell) => cell.area.right >= this.columns.left && cell.column <= this.columns.right,
    );
    const only = { row: row.row, cells: inTable };
    if (inTable.length === 0 || this.headerRows.has(row.row)) return { kind: 'beside', row: only };
    const label = this.sumLabel(only);
    if (label) {
      if (label.word === 'total') this.totals++;
      return { kind: 'sum', row: only, ...label };
    }
    const texts = inTable.filter((cell) => typeof cell.value === 'string' && !this.isPoints(cell));
    const [first] = texts;
    if (texts.length === 1 && first) {
      const lone = this.loneText(only, first);
      if (lone) return lone;
    }
    return this.itemRow(only, texts);
  }

  private isPoints(cell: GridCell): boolean {
    const role = this.columns.roleAt(cell.column);
    return (role === 'points' || role === 'weight') && pointsInCell(cell) !== null;
  }

  private sumLabel(row: GridRow): { word: 'sub' | 'total'; label: GridCell } | null {
    if (RULES.some((role) => isText(this.start(row, role)) && !sumWord(this.start(row, role)?.folded ?? '')))
      return null;
    for (const cell of row.cells) {
      if (typeof cell.value !== 'string') continue;
      const role = this.columns.roleAt(cell.column);
      if (role && !LABELLED.has(role)) continue;
      const word = sumWord(cell.folded);
      if (word) return { word, label: cell };
    }
    return null;
  }

  /** A row with one text: a banner, a note, a rule beside the points; null when it is an item's. */
  private loneText(row: GridRow, cell: GridCell): BodyRow | null {
    const wide = this.isWide(cell);
    const role = this.columns.roleAt(cell.column);
    if (!wide && role && (RULES.includes(role) || role === 'finding' || role === 'reason')) return null;
    if (isContinuedMark(cell.folded)) return { kind: 'beside', row };
    const rule = besideRule(cell.text);
    if (rule) return { kind: 'lone', row, text: cell, name: rule };
    if (isNote(cell.folded)) return { kind: 'beside', row };
    const points = row.cells.find((other) => other !== cell && this.isPoints(other)) ?? null;
    const name = categoryName(cell.text);
    const kind = besideKind(foldText(name.name));
    if (role === 'item' && !wide && points && !hasOrdinal(cell.text) && !kind) return null;
    if (role === 'item' && !wide && (pointsInText(cell.text) || numberInTitle(cell.text)) && !kind)
      return null;
    if (role && !wide && role !== 'category' && role !== 'no' && role !== 'item' && role !== 'subcategory')
      return { kind: 'beside', row };
    if (cell.folded.length > NAME_LENGTH || /[。；;]/.test(cell.folded)) return { kind: 'beside', row };
    if (numberInCell(cell.text) && !points) return { kind: 'beside', row };
    this.beside = kind !== null;
    return { kind: 'banner', row, name: cell, points };
  }

  private itemRow(row: GridRow, texts: readonly GridCell[]): BodyRow {
    const rule = RULES.some((role) => this.start(row, role));
    const points = this.start(row, 'points');
    const number = this.start(row, 'no');
    const item = this.start(row, 'item');
    const category = this.start(row, 'category');
    const named = item ?? category;
    if (number && CHINESE_NUMBER.test(number.folded) && !rule && named) {
      this.beside = besideKind(foldText(categoryName(named.text).name)) !== null;
      return { kind: 'banner', row, name: named, points };
    }
    const notes = texts.filter((cell) => cell.folded.length <= 30 && isNote(cell.folded)).length;
    const figure = points !== null && pointsInCell(points) !== null;
    if (!figure && notes > 0 && notes * 2 >= texts.length) return { kind: 'beside', row };
    if (category && besideKind(foldText(categoryName(category.text).name))) this.beside = true;
    // Below the total stand grades and notes, and rules beside the points.
    if (this.totals > 0 && !figure && !this.beside) return { kind: 'beside', row };
    if (!rule && !points && !number && !item) {
      if (category) return { kind: 'banner', row, name: category, points: null };
      return { kind: this.items > 0 ? 'more' : 'beside', row };
    }
    if (!this.begins(row, { rule, points, number, item, category })) return { kind: 'more', row };
    this.items++;
    if (numberInStandard(this.start(row, 'standard')?.text ?? '')) this.numberedStandards++;
    return { kind: 'item', row };
  }

  private begins(row: GridRow, { rule, points, number, item, category }: RowStarts): boolean {
    if (this.items === 0) return true;
    const column = this.columns.main('points');
    const over = column === null ? null : this.grid.mergeAt(row.row, column);
    if (points) return true;
    if (over && over.top < row.row && over.top >= this.bodyTop)
      // Points over several rows are one item's, unless each row has its own in its text.
      return (item !== null || number !== null) && pointsInText(item?.text ?? '') !== null;
    if (number) return true;
    if (item) return this.columns.main('no') === null || this.columns.main('points') === null;
    if (category) return true;
    if (!rule) return false;
    const standard = this.start(row, 'standard');
    const marked = standard !== null && numberInStandard(standard.text) !== null;
    if (column === null && this.columns.main('no') === null && this.columns.main('item') === null)
      return marked || (standard !== null && pointsInText(standard.text) !== null);
    return marked && this.columns.main('item') === null && this.numberedStandards === this.items;
  }
}

interface RowStarts {
  readonly rule: boolean;
  readonly points: GridCell | null;
  readonly number: GridCell | null;
  readonly item: GridCell | null;
  readonly category: GridCell | null;
}

const isText = (cell: GridCell | null): boolean => cell !== null && typeof cell.value === 'string';

const BESIDE_RULE = /^(?:[一二三四五六七八九十]{1,2}、)?([^:：]{2,12})[:：](?=.{4})/s;

/** The name before the colon of a rule beside the points ("加分项:…"); null for other texts. */
function besideRule(text: string): string | null {
  const match = BESIDE_RULE.exec(text.trim());
  const name = match?.[1] ? categoryName(match[1]).name : null;
  return name && besideKind(foldText(name)) ? name : null;
}

/**
 * Takes back what was taken for a banner and is none: a title above a header said again, a line that no item follows,
 * and groups within a category where both have rows of their own.
 */
function settleBanners(rows: BodyRow[], headerRows: ReadonlySet<number>): BodyRow[] {
  const top = Math.min(...rows.map((row) => (row.kind === 'banner' ? level(row.name.text) : 9)));
  let itemBelow = false;
  let headerBelow = false;
  const settled = rows
    .slice()
    .reverse()
    .map((row): BodyRow => {
      if (row.kind === 'item' || row.kind === 'lone') itemBelow = true;
      if (row.kind === 'sum' || row.kind === 'item' || row.kind === 'more') headerBelow = false;
      if (row.kind === 'beside' && headerRows.has(row.row.row)) headerBelow = true;
      if (row.kind !== 'banner') return row;
      const { text } = row.name;
      const deeper = top === 1 && level(text) === 2;
      const title = headerBelow && !hasOrdinal(text) && categoryName(text).points === null;
      return !itemBelow || deeper || title ? { kind: 'beside', row: row.row } : row;
    });
  return settled.reverse();
}

/** How deep in a list of groups: 一、is 1, (一) is 2; 9 where the text has no such mark. */
function level(text: string): number {
  if (!hasOrdinal(text)) return 9;
  return /^[(（]/.test(text.trim()) ? 2 : 1;
}
