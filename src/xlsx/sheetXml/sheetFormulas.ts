import { contains, parseArea, type Area, type CellRef } from '../../snapshot/area';
import type { CellRecord } from './cells';
import { shiftFormula } from './sharedFormula';

interface SharedMaster {
  readonly cell: CellRef;
  readonly text: string;
}

/** What must be known of a sheet's formulas beyond the cell they stand in: shared texts, and areas of array formulas. */
export class SheetFormulas {
  readonly #masters = new Map<string, SharedMaster>();
  /** Areas of array formulas and data tables: none of their cells can be changed alone. */
  readonly #arrays: Area[] = [];
  /** Whether there is or was a formula. */
  any = false;

  /** To be told of each cell as it is found. */
  note(ref: CellRef, { formula }: CellRecord): void {
    if (!formula) return;
    this.any = true;
    if (formula.kind === 'shared' && formula.sharedIndex !== null && formula.text !== '') {
      this.#masters.set(formula.sharedIndex, { cell: ref, text: formula.text });
    }
    if (formula.kind === 'array' || formula.kind === 'dataTable') {
      const area = formula.area === null ? null : parseArea(formula.area);
      this.#arrays.push(area ?? { top: ref.row, left: ref.column, bottom: ref.row, right: ref.column });
    }
  }

  /** The formula of a cell as it would be typed, without "="; null for a constant. */
  text(ref: CellRef, { formula }: CellRecord): string | null {
    if (!formula) return null;
    if (formula.text !== '' || formula.sharedIndex === null) return formula.text;
    const master = this.#masters.get(formula.sharedIndex);
    if (!master) return '';
    return shiftFormula(master.text, ref.row - master.cell.row, ref.column - master.cell.column);
  }

  /** Whether a cell belongs to an array formula or a data table, be it only as one of its results. */
  inArray(ref: CellRef): boolean {
    return this.#arrays.some((area) => contains(area, ref));
  }

  /** The index that dependants know a cell's formula by; null when it is not the one that holds the text. */
  sharedBy(cell: CellRecord | null): string | null {
    const formula = cell?.formula;
    if (formula?.kind !== 'shared' || formula.text === '') return null;
    return formula.sharedIndex !== null && this.#masters.has(formula.sharedIndex)
      ? formula.sharedIndex
      : null;
  }

  /** To be called once no cell depends on a shared text any more. */
  forget(index: string): void {
    this.#masters.delete(index);
  }
}
