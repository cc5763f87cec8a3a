import type { CellRef } from '../../snapshot/area';
import { XmlScanner } from '../xml/scanner';
import { parseAttributes, prefixOf } from '../xml/tree';
import { setTagAttribute } from '../xml/tag';
import type { CellContentXml } from './cellContent';
import { type CellRecord, readCell } from './cells';
import { cellXml, withFormula } from './cellXml';
import { PLAIN_ROW, rowLook, type RowLook } from './rowLook';
import { placeBehind, readRowPlace, type RowPlace } from './rowPlace';
import { SheetFormulas } from './sheetFormulas';

/** A row that was changed: its own tag, and all its cells. */
interface EditedRow {
  tag: string;
  readonly cells: Map<number, CellRecord>;
}

/**
 * The rows of a sheet. Opened by one pass that notes where each row lies; a row's cells are read when asked for, and
 * only rows that were changed are written anew.
 */
export class SheetRows {
  readonly #text: string;
  readonly #part: string;
  readonly #prefix: string;
  readonly #places: RowPlace[] = [];
  readonly #byNumber = new Map<number, RowPlace>();
  readonly #edited = new Map<number, EditedRow>();
  readonly formulas = new SheetFormulas();
  /** Cells found when opened. */
  cellCount = 0;
  readonly #begin: number;
  readonly end: number;

  /**
   * @param scanner just behind the open tag of `sheetData`; left behind its close tag
   * @param visit told of each cell while the pass is made; it may throw to stop it
   * @throws FileFailure damagedPart
   */
  constructor(scanner: XmlScanner, visit: (cell: CellRecord, count: number) => void) {
    this.#text = scanner.text;
    this.#part = scanner.part;
    this.#prefix = prefixOf(scanner);
    this.#begin = scanner.end;
    let previous = 0;
    for (;;) {
      const token = scanner.next();
      if (token === 'end') throw scanner.damaged();
      if (token === 'close') break;
      if (token !== 'open' && token !== 'empty') continue;
      if (scanner.localName !== 'row') throw scanner.damaged();
      const place = readRowPlace(scanner, token === 'empty', previous, (row, cell) => {
        this.cellCount += 1;
        this.formulas.note({ row, column: cell.column }, cell);
        visit(cell, this.cellCount);
      });
      this.#places.push(place);
      this.#byNumber.set(place.number, place);
      previous = place.number;
    }
    this.end = scanner.start;
  }

  /** A sheet's rows when it has none. */
  static none(prefix: string): SheetRows {
    const xml = `<${prefix}sheetData></${prefix}sheetData>`;
    const scanner = new XmlScanner(xml, '');
    scanner.next();
    return new SheetRows(scanner, () => undefined);
  }

  get changed(): boolean {
    return this.#edited.size > 0;
  }

  /** Numbers of all rows that are written down, ascending. */
  numbers(): number[] {
    const added = [...this.#edited.keys()].filter((number) => !this.#byNumber.has(number));
    if (added.length === 0) return this.#places.map(({ number }) => number);
    return [...this.#byNumber.keys(), ...added].sort((one, other) => one - other);
  }

  look(row: number): RowLook {
    const edited = this.#edited.get(row);
    if (!edited) return this.#byNumber.get(row)?.look ?? PLAIN_ROW;
    const scanner = new XmlScanner(edited.tag, this.#part);
    scanner.next();
    return rowLook(parseAttributes(scanner));
  }

  /** The cells of a row that are written down, from left to right. */
  cells(row: number): CellRecord[] {
    const edited = this.#edited.get(row);
    if (edited) return [...edited.cells.values()].sort((one, other) => one.column - other.column);
    const place = this.#byNumber.get(row);
    if (!place) return [];
    const scanner = new XmlScanner(this.#text, this.#part, place.openEnd, place.closeStart);
    const cells: CellRecord[] = [];
    let column = 0;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token !== 'open' && token !== 'empty') continue;
      const cell = readCell(scanner, token === 'empty', row, column);
      column = cell.column;
      cells.push(cell);
    }
    return cells;
  }

  cell({ row, column }: CellRef): CellRecord | null {
    const edited = this.#edited.get(row);
    if (edited) return edited.cells.get(column) ?? null;
    return this.cells(row).find((cell) => cell.column === column) ?? null;
  }

  /** Replaces what a cell holds; its look stays. */
  setContent(ref: CellRef, content: CellContentXml, style: number | null): void {
    const old = this.cell(ref);
    const shared = this.formulas.sharedBy(old);
    if (shared !== null) this.#unshare(shared);
    if (content.formula) this.formulas.any = true;
    this.#put(ref, { column: ref.column, style: old ? old.style : style, other: '', xml: null, ...content });
  }

  setStyle(ref: CellRef, style: number | null): void {
    const old = this.cell(ref);
    const content = old ?? { type: 'n', other: '', inner: '', stored: null, formula: null };
    this.#put(ref, { ...content, column: ref.column, style, xml: null });
  }

  setHeight(row: number, height: number | null): void {
    const edited = this.#edit(row);
    edited.tag = setTagAttribute(edited.tag, 'ht', height === null ? null : String(height));
    edited.tag = setTagAttribute(edited.tag, 'customHeight', height === null ? null : '1');
  }

  setHidden(row: number, hidden: boolean): void {
    const edited = this.#edit(row);
    edited.tag = setTagAttribute(edited.tag, 'hidden', hidden ? '1' : null);
  }

  /** A cell with neither content nor look is not written down at all. */
  #put(ref: CellRef, cell: CellRecord): void {
    const row = this.#edit(ref.row);
    if (cell.inner === '' && cell.other === '' && cell.style === null) row.cells.delete(ref.column);
    else {
      // The span is a hint for readers; one that no longer holds is worse than none.
      if (!row.cells.has(ref.column)) row.tag = setTagAttribute(row.tag, 'spans', null);
      row.cells.set(ref.column, cell);
    }
  }

  #edit(row: number): EditedRow {
    const known = this.#edited.get(row);
    if (known) return known;
    const tag = this.#byNumber.get(row)?.tag ?? `<${this.#prefix}row r="${row}">`;
    const edited = {
      tag: setTagAttribute(tag.replace(/\/>$/, '>'), 'r', String(row)),
      cells: new Map(this.cells(row).map((cell) => [cell.column, cell])),
    };
    this.#edited.set(row, edited);
    return edited;
  }

  /** Gives each dependant of a shared formula a formula of its own, before their master goes. */
  #unshare(index: string): void {
    for (const row of this.numbers()) {
      for (const cell of this.cells(row)) {
        if (cell.formula?.sharedIndex !== index) continue;
        const ref = { row, column: cell.column };
        const text = this.formulas.text(ref, cell) ?? '';
        const inner = withFormula(cell.inner, text, this.#prefix, this.#part);
        const formula = { kind: 'normal', text, sharedIndex: null, area: null } as const;
        this.#put(ref, { ...cell, inner, formula, xml: null });
      }
    }
    this.formulas.forget(index);
  }

  /** All rows as text; what was not changed is copied in long pieces. */
  toXml(): string {
    const pieces: string[] = [];
    let at = this.#begin;
    for (const number of [...this.#edited.keys()].sort((one, other) => one - other)) {
      const place = this.#byNumber.get(number);
      const next = place ?? placeBehind(this.#places, number);
      const start = next ? next.start : (this.#places.at(-1)?.end ?? this.end);
      pieces.push(this.#text.slice(at, start), this.#rowXml(number));
      at = place ? place.end : start;
    }
    pieces.push(this.#text.slice(at, this.end));
    return pieces.join('');
  }

  #rowXml(number: number): string {
    const edited = this.#edited.get(number);
    if (!edited) return '';
    const cells = this.cells(number).map((cell) => cellXml(number, cell, this.#prefix));
    const bare = edited.tag === `<${this.#prefix}row r="${number}">`;
    if (cells.length === 0) return bare ? '' : edited.tag.replace(/>$/, '/>');
    return `${edited.tag}${cells.join('')}</${this.#prefix}row>`;
  }
}
