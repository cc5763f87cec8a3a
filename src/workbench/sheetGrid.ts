import { cellAddress, parseCell, type CellRef } from '../snapshot/area';
import type { Sheet } from '../standin/workbook/sheet';
import type { Workbook } from '../standin/workbook/workbook';
import { writeContents } from '../standin/workbook/writing';
import type { WorkbenchWords } from '../wording/workbench';
import { CellEditor } from './cellEditor';
import { CommentPopover } from './commentPopover';
import { freezePanes, sheetTable } from './sheetTable';

/** What the grid asks of the page around it. */
export interface GridSurroundings {
  readonly words: WorkbenchWords;
  /** Does something to the workbook as the person at the keyboard. */
  readonly act: (change: (workbook: Workbook) => void) => void;
  /** While a cell is being edited, Excel takes no calls. */
  readonly onEditing: (editing: boolean) => void;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The sheet in front: drawn, walked through with the arrow keys, typed into, its comments read. */
export class SheetGrid {
  private readonly popover: CommentPopover;
  private readonly editor: CellEditor;
  private table: HTMLTableElement | null = null;

  constructor(
    private readonly place: HTMLElement,
    private readonly workbook: Workbook,
    private readonly surroundings: GridSurroundings,
  ) {
    this.popover = new CommentPopover(surroundings.words, place);
    this.editor = new CellEditor(surroundings.onEditing);
    place.addEventListener('mousedown', (event) => this.onMouseDown(event));
    place.addEventListener('dblclick', (event) => this.edit(cellElementAt(event.target)));
    place.addEventListener('mouseover', (event) => this.showComment(cellElementAt(event.target)));
    place.addEventListener('mouseleave', () => this.showComment(this.active()));
    place.addEventListener('keydown', (event) => this.onKey(event));
    place.addEventListener('focusin', () => this.showComment(this.active()));
    place.addEventListener('scroll', () => this.popover.hide());
  }

  /** Draws the sheet anew; scrolling and focus stay where they were. */
  draw(): void {
    if (this.editor.editing) return;
    const hadFocus = this.place.contains(document.activeElement);
    const scroll = { top: this.place.scrollTop, left: this.place.scrollLeft };
    this.table = sheetTable(this.workbook, this.sheet, this.surroundings.words);
    this.place.replaceChildren(this.table, this.popover.element);
    freezePanes(this.table, this.sheet);
    this.place.scrollTo(scroll);
    this.markActive();
    if (hadFocus) this.active()?.focus({ preventScroll: true });
  }

  /** Brings the selected cell into view, without taking the focus from where it is. */
  reveal(): void {
    this.markActive();
    this.active()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.showComment(this.active());
  }

  private get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  private get selected(): CellRef {
    const [{ top, left }] = this.sheet.selection;
    const merge = this.sheet.mergeAt(top, left);
    return merge ? { row: merge.top, column: merge.left } : { row: top, column: left };
  }

  private active(): HTMLElement | null {
    return this.elementOf(this.selected);
  }

  private elementOf(cell: CellRef): HTMLElement | null {
    return this.table?.querySelector<HTMLElement>(`[data-cell="${cellAddress(cell)}"]`) ?? null;
  }

  private markActive(): void {
    for (const old of this.table?.querySelectorAll<HTMLElement>('[aria-selected]') ?? []) {
      old.removeAttribute('aria-selected');
      old.tabIndex = -1;
    }
    const active = this.active();
    active?.setAttribute('aria-selected', 'true');
    if (active) active.tabIndex = 0;
  }

  private select(cell: CellRef): void {
    const { row: top, column: left } = cell;
    this.workbook.select(this.sheet, [{ top, left, bottom: top, right: left }]);
    this.markActive();
    this.active()?.focus();
    this.reveal();
  }

  private showComment(beside: HTMLElement | null): void {
    const cell = beside && refOf(beside);
    const shown = cell !== null && beside !== null && this.popover.show(this.sheet, cell, beside);
    for (const old of this.table?.querySelectorAll('[aria-describedby]') ?? [])
      old.removeAttribute('aria-describedby');
    if (shown) beside?.setAttribute('aria-describedby', this.popover.element.id);
  }

  private onMouseDown(event: MouseEvent): void {
    const target = cellElementAt(event.target);
    const cell = target && refOf(target);
    if (!cell || this.editor.isIn(target)) return;
    event.preventDefault();
    this.editor.commit();
    this.select(cell);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.editor.editing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      this.move(step);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      this.edit(this.active());
    } else if (event.key === 'Delete') {
      this.type(this.selected, '');
    } else if (event.key === 'Escape') {
      this.popover.hide();
    } else if (event.key.length === 1) {
      event.preventDefault();
      this.edit(this.active(), event.key);
    }
  }

  /** One cell on, over the rest of a merged one and over what is hidden. */
  private move([rows, columns]: readonly [number, number]): void {
    const from = this.selected;
    for (let distance = 1; distance < 500; distance += 1) {
      const to = { row: from.row + rows * distance, column: from.column + columns * distance };
      const merge = this.sheet.mergeAt(to.row, to.column);
      const cell = merge ? { row: merge.top, column: merge.left } : to;
      if (cellAddress(cell) !== cellAddress(from) && this.elementOf(cell)) return this.select(cell);
    }
  }

  private edit(target: HTMLElement | null, typed: string | null = null): void {
    const cell = target && refOf(target);
    if (!cell || this.editor.editing) return;
    this.popover.hide();
    this.editor.open(target, typed ?? this.contentOf(cell), {
      commit: (text, step) => {
        this.type(cell, text);
        if (step) this.move(step);
      },
      cancel: () => {
        this.draw();
        this.active()?.focus();
      },
    });
  }

  private contentOf({ row, column }: CellRef): string {
    const { formula, value } = this.sheet.cell(row, column);
    if (formula !== null) return formula;
    return value === null ? '' : typeof value === 'object' ? value.code : String(value);
  }

  private type({ row, column }: CellRef, text: string): void {
    const { sheet } = this;
    this.surroundings.act((workbook) => typeInto(workbook, sheet, { row, column }, text));
    this.draw();
    this.active()?.focus();
  }
}

function typeInto(workbook: Workbook, sheet: Sheet, { row, column }: CellRef, text: string): void {
  writeContents(workbook, sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
}

function cellElementAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
}

function refOf(cell: HTMLElement): CellRef | null {
  return parseCell(cell.dataset['cell'] ?? '');
}
