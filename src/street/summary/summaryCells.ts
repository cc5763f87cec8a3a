import type { Area, CellRef } from '../../snapshot/area';
import type { CellContent } from '../../snapshot/formula';
import type { Edit } from '../../snapshot/plan';
import type { SheetSnapshot } from '../../snapshot/snapshot';
import type { FigureField } from '../../state/memory';
import type { ContentFigure } from './contentFigures';
import { WIDTHS, type ColumnKind } from './summaryColumns';
import { SUMMARY } from './summarySheet';

/** What is to stand on the 汇总 sheet, and how what is added to one that stands already is to look. */
export class SummaryCells {
  readonly figures: ContentFigure[] = [];
  readonly looks: Edit[] = [];

  constructor(
    readonly sheet: SheetSnapshot,
    /** What we have written there before is remembered by these. */
    readonly owned: ReadonlySet<string>,
  ) {}

  put(owner: string, field: FigureField, cell: CellRef, after: CellContent): void {
    this.figures.push({ owner: `${SUMMARY}${owner}`, field, cell, after });
  }

  /** Puts a figure, or a text where the column is one of names. */
  putIn(kind: ColumnKind, owner: string, cell: CellRef, after: CellContent): void {
    this.put(owner, kind === 'name' ? 'label' : 'weighted', cell, after);
  }

  hasWritten(owner: string): boolean {
    return this.owned.has(`${SUMMARY}${owner}`);
  }

  /** Has rows that are added look as one that stands, from one column to another. */
  rowsLike(template: number, added: readonly number[], left: number, right: number): void {
    const from = { top: template, left, bottom: template, right };
    for (const row of added) this.#look({ ...from, top: row, bottom: row }, from);
  }

  /** Has a column that is added look as one that stands, from its header down. */
  columnLike(template: number, column: number, top: number, bottom: number, kind: ColumnKind): void {
    const from = { top, left: template, bottom, right: template };
    this.#look({ ...from, left: column, right: column }, from);
    const width = { kind: 'width', sheet: this.sheet.name, column } as const;
    this.looks.push({ ...width, before: null, after: WIDTHS[kind] });
  }

  #look(area: Area, after: Area): void {
    this.looks.push({ kind: 'style', sheet: this.sheet.name, area, before: null, after, numberFormat: null });
  }
}
