import { areaAddress, parseArea, type Area, type CellRef } from '../snapshot/area';
import { FileFailure } from '../snapshot/fileFault';
import type { Cell, CellValue, SheetProtection, TableSnapshot } from '../snapshot/snapshot';
import { Comments } from './comments';
import type { Package } from './package';
import type { Persons } from './persons';
import { Relationships } from './relationships';
import type { SharedStrings } from './sharedStrings';
import { constantXml, formulaXml, valueOf } from './sheetXml/cellContent';
import type { CellRecord } from './sheetXml/cells';
import { columnLook, hiddenColumns, setColumn, styledColumns } from './sheetXml/columns';
import { cutSheet, type SheetFrame } from './sheetXml/frame';
import { MergeSweep } from './sheetXml/merges';
import { printOnA4 } from './sheetXml/printSetup';
import type { SheetRows } from './sheetXml/rows';
import type { Styles } from './styles';
import type { WorkbookXml } from './workbookXml';
import { attribute, parseXml } from './xml/tree';

/** What a sheet shares with the others of its workbook. */
export interface SheetContext {
  readonly pkg: Package;
  readonly book: WorkbookXml;
  readonly styles: Styles;
  readonly strings: SharedStrings | null;
  readonly persons: Persons;
  /** Told of each cell when a sheet is opened; throws when there are too many. */
  readonly countCell: (path: string) => void;
}

export interface CellContent {
  readonly value: CellValue;
  /** With its "="; null for a constant. `value` is then the result that was last calculated. */
  readonly formula: string | null;
  /** Excel's format code. */
  readonly numberFormat: string;
  /** Index into the workbook's cell formats. */
  readonly style: number;
}

/** A worksheet of an opened workbook; see workbook.ts for the operations. Rows and columns count from 1. */
export class Sheet {
  readonly comments: Comments;
  readonly #context: SheetContext;
  readonly #relations: Relationships;
  readonly #frame: SheetFrame;
  readonly #rows: SheetRows;
  #used: Area | null | undefined;
  /** Whether formulas came or went, so that the calculation chain no longer holds. */
  formulasChanged = false;
  /** Whether a value changed on which formulas may depend. */
  valuesChanged = false;

  /** @throws FileFailure damagedPart, damagedZip or tooLarge */
  constructor(
    context: SheetContext,
    readonly path: string,
    readonly relation: string,
  ) {
    this.#context = context;
    const { frame, rows } = cutSheet(context.pkg.text(path), path, (cell) => {
      context.countCell(path);
      const outOfRange =
        (cell.style !== null && cell.style >= Math.max(1, context.styles.count)) ||
        (cell.type === 's' &&
          cell.stored !== null &&
          (context.strings?.text(Number(cell.stored)) ?? null) === null);
      if (outOfRange) throw new FileFailure({ code: 'damagedPart', part: path });
    });
    this.#frame = frame;
    this.#rows = rows;
    this.#relations = new Relationships(context.pkg, path);
    this.comments = new Comments(context.pkg, this.#relations, frame, context.persons);
  }

  /** Place in the workbook's list of all sheets. */
  get index(): number {
    return this.#context.book.entries().findIndex(({ relation }) => relation === this.relation);
  }

  get name(): string {
    return this.#context.book.entries()[this.index]?.name ?? '';
  }

  get visibility(): 'visible' | 'hidden' | 'veryHidden' {
    return this.#context.book.entries()[this.index]?.visibility ?? 'visible';
  }

  get hasFormulas(): boolean {
    return this.#rows.formulas.any;
  }

  /** The smallest area that holds every value and formula; cells hidden under a merge do not count. */
  used(): Area | null {
    if (this.#used !== undefined) return this.#used;
    let used: Area | null = null;
    this.eachRow((row, cells) => {
      for (const { column, value, formula } of cells) {
        if (value === null && formula === null) continue;
        used = {
          top: used?.top ?? row,
          bottom: row,
          left: Math.min(used?.left ?? column, column),
          right: Math.max(used?.right ?? column, column),
        };
      }
    });
    this.#used = used;
    return used;
  }

  /** Visits the written cells row by row, downwards; cells hidden under a merge are shown as empty. */
  eachRow(
    visit: (row: number, cells: (CellContent & { column: number })[], rowStyle: number | null) => void,
  ): void {
    const sweep = new MergeSweep(this.merges());
    const runs = styledColumns(this.#frame.root);
    for (const row of this.#rows.numbers()) {
      const covered = sweep.row(row);
      const rowStyle = this.#rows.look(row).style;
      const cells = this.#rows.cells(row).map((cell) => {
        const { column } = cell;
        const run = runs.find(({ first, last }) => column >= first && column <= last);
        const content = this.#content({ row, column }, cell, rowStyle ?? run?.style ?? 0);
        return covered(column) ? { ...content, column, value: null, formula: null } : { ...content, column };
      });
      visit(row, cells, rowStyle);
    }
  }

  /** Cells that are not written down, with the number formats of their columns, or of a row's style. */
  blankCells(left: number, right: number, rowStyle: number | null = null): Cell[] {
    const runs = styledColumns(this.#frame.root);
    return Array.from({ length: right - left + 1 }, (_, offset) => {
      const column = left + offset;
      const style = rowStyle ?? runs.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
      return { value: null, formula: null, numberFormat: this.#context.styles.numberFormat(style) };
    });
  }

  /** What a cell holds; an empty one where nothing is written down. */
  cell(ref: CellRef): CellContent {
    const cell = this.#rows.cell(ref);
    const style = this.#inheritedStyle(ref);
    if (cell) return this.#content(ref, cell, style);
    return { value: null, formula: null, numberFormat: this.#context.styles.numberFormat(style), style };
  }

  #content(ref: CellRef, cell: CellRecord, inherited: number): CellContent {
    const style = cell.style ?? inherited;
    const formula = this.#rows.formulas.text(ref, cell);
    return {
      value: valueOf(cell, this.#context.strings),
      formula: formula === null ? null : `=${formula}`,
      numberFormat: this.#context.styles.numberFormat(style),
      style,
    };
  }

  /** The look of a cell that is not written down: its row's, else its column's. */
  #inheritedStyle({ row, column }: CellRef): number {
    return this.#rows.look(row).style ?? columnLook(this.#frame.root, column).style ?? 0;
  }

  /** Whether a cell cannot be written alone because a formula of more than one cell lies over it. */
  inArrayFormula(ref: CellRef): boolean {
    return this.#rows.formulas.inArray(ref);
  }

  setValue(ref: CellRef, value: CellValue): void {
    const { strings } = this.#context;
    this.formulasChanged ||= (this.#rows.cell(ref)?.formula ?? null) !== null;
    this.valuesChanged = true;
    this.#used = undefined;
    this.#rows.setContent(ref, constantXml(value, strings, this.#frame.prefix), this.#ownStyle(ref));
  }

  /** @param formula with or without "="; @param cached what it shows until Excel calculates */
  setFormula(ref: CellRef, formula: string, cached: CellValue): void {
    this.formulasChanged = true;
    this.valuesChanged = true;
    this.#used = undefined;
    const content = formulaXml(formula.replace(/^=/, ''), cached, this.#frame.prefix);
    this.#rows.setContent(ref, content, this.#ownStyle(ref));
  }

  #ownStyle(ref: CellRef): number | null {
    const style = this.#inheritedStyle(ref);
    return style === 0 ? null : style;
  }

  style(ref: CellRef): number {
    return this.#rows.cell(ref)?.style ?? this.#inheritedStyle(ref);
  }

  /** Gives a cell a cell format by its index; 0 is plain. */
  setStyle(ref: CellRef, style: number): void {
    this.#rows.setStyle(ref, style === 0 && this.#inheritedStyle(ref) === 0 ? null : style);
  }

  isLocked(ref: CellRef): boolean {
    return this.#context.styles.isLocked(this.style(ref));
  }

  merges(): Area[] {
    return this.#frame.merges();
  }

  setMerges(areas: readonly Area[]): void {
    this.#used = undefined;
    this.#frame.setMerges(areas);
  }

  /** In characters of the default font; null is the sheet's default. */
  columnWidth(column: number): number | null {
    return columnLook(this.#frame.root, column).width;
  }

  setColumnWidth(column: number, width: number | null): void {
    const changes = {
      width: width === null ? null : String(width),
      customWidth: width === null ? null : '1',
    };
    this.#frame.edit(setColumn(this.#frame.root, column, changes));
  }

  setColumnHidden(column: number, hidden: boolean): void {
    this.#frame.edit(setColumn(this.#frame.root, column, { hidden: hidden ? '1' : null }));
  }

  /** In points; null is the sheet's default. */
  rowHeight(row: number): number | null {
    return this.#rows.look(row).height;
  }

  setRowHeight(row: number, height: number | null): void {
    this.#rows.setHeight(row, height);
  }

  setRowHidden(row: number, hidden: boolean): void {
    this.#rows.setHidden(row, hidden);
  }

  hiddenRows(): number[] {
    return this.#rows.numbers().filter((row) => this.#rows.look(row).hidden);
  }

  hiddenColumns(): number[] {
    return hiddenColumns(this.#frame.root);
  }

  frozen(): { rows: number; columns: number } {
    return this.#frame.frozen();
  }

  /** Keeps rows above and columns left of a place in view; zero of both lets all move. */
  freeze(split: { readonly rows: number; readonly columns: number }): void {
    this.#frame.freeze(split);
  }

  protection(): SheetProtection | null {
    return this.#frame.protection();
  }

  /** "several" stands for print areas that are more than one plain area. */
  printArea(): Area | 'several' | null {
    return this.#context.book.printArea(this.index);
  }

  setPrintArea(area: Area | null): void {
    this.#context.book.setPrintArea(this.index, area);
  }

  /** Prints on landscape A4, as wide as the page; `titleRow` is repeated on every page. */
  printOnA4(titleRow: number | null): void {
    this.#frame.edit(...printOnA4(this.#frame.root));
    if (titleRow !== null) this.#context.book.setPrintTitle(this.index, titleRow);
  }

  tables(): TableSnapshot[] {
    return this.#relations.targets('table').flatMap((path) => {
      const root = parseXml(this.#context.pkg.text(path), path);
      const area = parseArea(attribute(root, 'ref') ?? '');
      const name = attribute(root, 'displayName') ?? attribute(root, 'name') ?? '';
      return area ? [{ name, area }] : [];
    });
  }

  /** Parts that only this sheet points to; to be removed with it. */
  ownParts(): string[] {
    return ['comments', 'threadedComment', 'vmlDrawing'].flatMap((kind) => this.#relations.targets(kind));
  }

  /** Hands all changes to the package. */
  flush(): void {
    this.comments.flush();
    if (!this.#rows.changed && !this.#frame.changed) return;
    if (this.#rows.changed) this.#growDimension();
    this.#context.pkg.set(this.path, this.#frame.withRows(this.#rows.toXml()));
  }

  #growDimension(): void {
    const old = parseArea(this.#frame.dimension ?? '');
    const used = this.used();
    if (!old || !used) return;
    const area = {
      top: Math.min(old.top, used.top),
      left: Math.min(old.left, used.left),
      bottom: Math.max(old.bottom, used.bottom),
      right: Math.max(old.right, used.right),
    };
    if (areaAddress(area) !== areaAddress(old)) this.#frame.setDimension(areaAddress(area));
  }
}
