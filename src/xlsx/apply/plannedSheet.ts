import { areaAddress, cellAddress, overlaps, type Area, type CellRef } from '../../snapshot/area';
import { holdsContent, isFormula, type CellContent } from '../../snapshot/formula';
import type { CellValue, SheetProtection } from '../../snapshot/snapshot';
import { MergeSweep } from '../sheetXml/merges';
import type { Sheet } from '../sheet';

/** A sheet as the edits looked at so far would leave it; the sheet itself is not changed. */
export class PlannedSheet {
  readonly #sheet: Sheet | null;
  readonly #contents = new Map<string, CellContent>();
  readonly #comments: Map<string, string | null>;
  readonly protection: SheetProtection | null;
  /** Merged areas as the sheet has them now, and as the edits so far leave them. */
  readonly #standing: readonly Area[];
  readonly #merges: Map<string, Area>;
  printArea: Area | 'several' | null;

  /** @param sheet null for one that an edit adds */
  constructor(sheet: Sheet | null) {
    this.#sheet = sheet;
    this.#comments = new Map();
    // The first of several threads on a cell is the one that counts, as it is the one that is shown.
    for (const { cell, text } of [...(sheet?.comments.threads() ?? [])].reverse()) {
      this.#comments.set(cellAddress(cell), text);
    }
    this.protection = sheet?.protection() ?? null;
    this.#standing = sheet?.merges() ?? [];
    this.#merges = new Map(this.#standing.map((area) => [areaAddress(area), area]));
    this.printArea = sheet?.printArea() ?? null;
  }

  /** What a snapshot would show: nothing for a cell hidden under a merge. */
  value(cell: CellRef): CellValue {
    const planned = this.#contents.get(cellAddress(cell));
    if (planned !== undefined) return isFormula(planned) ? planned.shows : planned;
    if (!this.#sheet || this.#covered(cell)) return null;
    return this.#sheet.cell(cell).value;
  }

  #covered(cell: CellRef): boolean {
    return new MergeSweep(this.#standing).row(cell.row)(cell.column);
  }

  /** Whether a cell holds just this; what a formula of several cells lies over can not be replaced alone. */
  holds(cell: CellRef, content: CellContent): boolean {
    if (this.#sheet?.inArrayFormula(cell)) return false;
    const planned = this.#contents.get(cellAddress(cell));
    if (planned !== undefined) {
      const held = isFormula(planned) ? planned : { formula: null, shows: planned };
      return holdsContent({ value: held.shows, formula: held.formula }, content);
    }
    const formula = this.#sheet?.cell(cell).formula ?? null;
    return holdsContent({ value: this.value(cell), formula }, content);
  }

  setContent(cell: CellRef, content: CellContent): void {
    this.#contents.set(cellAddress(cell), content);
  }

  isLocked(cell: CellRef): boolean {
    return this.#sheet?.isLocked(cell) ?? false;
  }

  comment(cell: CellRef): string | null {
    return this.#comments.get(cellAddress(cell)) ?? null;
  }

  setComment(cell: CellRef, text: string | null): void {
    this.#comments.set(cellAddress(cell), text);
  }

  /** @returns first cells of areas that are not merged though they should be, or are merged with others already */
  replaceMerges(before: readonly Area[], after: readonly Area[]): CellRef[] {
    const corner = ({ top, left }: Area): CellRef => ({ row: top, column: left });
    const missing = before.filter((area) => !this.#merges.delete(areaAddress(area)));
    const blocked = after.filter((area) => [...this.#merges.values()].some((other) => overlaps(area, other)));
    for (const area of after) this.#merges.set(areaAddress(area), area);
    return [...missing, ...blocked].map(corner);
  }
}
