import { categoryName } from '../categories/categoryName';
import { foldText } from '../grid/foldText';
import type { GridCell, GridRow } from '../grid/sheetGrid';
import { numberInStandard } from '../items/itemNumber';
import { pointsInCell, pointsInText } from '../items/pointsText';
import type { TableView } from '../items/tableView';
import { sumLabel } from '../sums/sumLabel';
import { besideKind, isNote } from './besideWords';
import type { BodyRow } from './bodyRow';
import { countsColumns } from './countsColumns';
import { loneText } from './loneText';
import { settleBanners } from './settleBanners';

/** Says what each row below a header is, from top to bottom. */
export function classifyRows(
  view: TableView,
  rows: readonly GridRow[],
  headerRows: ReadonlySet<number>,
): readonly BodyRow[] {
  const classifier = new RowClassifier(view, headerRows);
  return settleBanners(
    rows.map((row) => classifier.kindOf(view.inTable(row))),
    headerRows,
  );
}

/** What begins in a row. */
interface Starts {
  readonly rule: boolean;
  readonly standard: GridCell | null;
  readonly points: GridCell | null;
  readonly number: GridCell | null;
  readonly item: GridCell | null;
  readonly category: GridCell | null;
}

const CHINESE_NUMBER = /^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$/;

/** Texts of at most so many characters are looked at for marks of signatures and dates. */
const SHORT = 30;

function isBeside(name: GridCell): boolean {
  return besideKind(foldText(categoryName(name.text).name)) !== null;
}

/** Goes through the rows in order, since what a row is depends on those above it. */
class RowClassifier {
  private items = 0;
  private numberedStandards = 0;
  private belowTotal = false;
  private inBeside = false;
  private last: Starts | null = null;

  constructor(
    private readonly view: TableView,
    private readonly headerRows: ReadonlySet<number>,
  ) {}

  kindOf(row: GridRow): BodyRow {
    if (row.cells.length === 0 || this.headerRows.has(row.row) || countsColumns(row))
      return { kind: 'beside', row };
    const sum = sumLabel(this.view, row);
    if (sum) {
      if (sum.word === 'total') this.belowTotal = true;
      return { kind: 'sum', row, ...sum };
    }
    const texts = row.cells.filter((cell) => typeof cell.value === 'string' && !this.view.isPoints(cell));
    const [only] = texts;
    const lone = only && texts.length === 1 ? loneText(this.view, row, only) : null;
    const found = lone ?? this.tableRow(row, texts);
    if (found.kind === 'banner') this.inBeside = isBeside(found.name);
    return found;
  }

  /** A row with cells in several columns. */
  private tableRow(row: GridRow, texts: readonly GridCell[]): BodyRow {
    const { view } = this;
    const starts: Starts = {
      rule: view.hasRule(row),
      standard: view.start(row, 'standard'),
      points: view.start(row, 'points'),
      number: view.start(row, 'no'),
      item: view.start(row, 'item'),
      category: view.start(row, 'category'),
    };
    const { rule, points, number, item, category } = starts;
    const name = item ?? category;
    if (number && CHINESE_NUMBER.test(number.folded) && !rule && name)
      return { kind: 'banner', row, name, points };
    const figure = points !== null && pointsInCell(points) !== null;
    const notes = texts.filter((cell) => cell.folded.length <= SHORT && isNote(cell.folded)).length;
    // A number alone keeps a row free for the office to fill.
    if (number && row.cells.length === 1) return { kind: 'beside', row };
    if (!figure && notes > 0 && notes * 2 >= texts.length) return { kind: 'beside', row };
    if (category && isBeside(category)) this.inBeside = true;
    // Below the total stand grades and notes, and rules beside the points.
    if (this.belowTotal && !figure && !this.inBeside) return { kind: 'beside', row };
    if (!rule && !points && !number && !item) {
      if (category) return { kind: 'banner', row, name: category, points: null };
      return { kind: this.items > 0 ? 'more' : 'beside', row };
    }
    if (this.items > 0 && (this.isSaidAgain(starts) || !this.begins(row, starts)))
      return { kind: 'more', row };
    this.items++;
    this.last = starts;
    if (starts.standard && numberInStandard(starts.standard.text)) this.numberedStandards++;
    return { kind: 'item', row };
  }

  /** A clause in each row, and number and name of the item said again in each: still the same item. */
  private isSaidAgain({ number, item, points }: Starts): boolean {
    if (this.view.columns.main('condition') === null || !item) return false;
    const same = (one: GridCell | null, other: GridCell | null = null): boolean =>
      one?.folded === other?.folded;
    return same(item, this.last?.item) && same(number, this.last?.number) && same(points, this.last?.points);
  }

  /** Whether a row begins an item of its own, rather than going on with the one above. */
  private begins(row: GridRow, { rule, standard, points, number, item, category }: Starts): boolean {
    const { columns } = this.view;
    const hasPoints = columns.main('points') !== null;
    if (points) return true;
    // Points merged over several rows are one item's, unless each row has its own in its text.
    if (this.view.isUnderPoints(row)) return item !== null && pointsInText(item.text) !== null;
    if (number) return true;
    if (item) return columns.main('no') === null || !hasPoints;
    if (category) return true;
    if (!rule || !standard || columns.main('item') !== null) return false;
    const marked = numberInStandard(standard.text) !== null;
    if (!hasPoints && columns.main('no') === null) return marked || pointsInText(standard.text) !== null;
    return marked && this.numberedStandards === this.items;
  }
}
