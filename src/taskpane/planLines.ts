import type { Edit, Plan } from '../snapshot/plan';
import { cellAddress } from '../snapshot/area';
import { isFormula, type CellContent } from '../snapshot/formula';
import type { CellValue } from '../snapshot/snapshot';

/** One change that people can see, with what stood there before. */
export interface PlanLine {
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly change:
    | { readonly kind: 'value'; readonly before: CellValue; readonly after: CellValue }
    | { readonly kind: 'comment'; readonly before: string | null; readonly after: string | null };
}

/** The cells and comments that a plan changes, in its order. */
export function planLines({ edits }: Pick<Plan, 'edits'>): readonly PlanLine[] {
  return edits.flatMap((edit, index): PlanLine[] => {
    if (edit.kind !== 'value' && edit.kind !== 'formula' && edit.kind !== 'comment') return [];
    const { sheet, cell } = edit;
    const place = { key: String(index), sheet, cell, address: cellAddress(cell) };
    return edit.kind === 'comment'
      ? [{ ...place, change: { kind: 'comment', before: edit.before, after: edit.after } }]
      : [{ ...place, change: { kind: 'value', before: written(edit.before), after: written(edit.after) } }];
  });
}

/** A formula is shown as it is written. */
function written(content: CellContent): CellValue {
  return isFormula(content) ? content.formula : content;
}

const LOOKS: ReadonlySet<Edit['kind']> = new Set(['style', 'merge', 'width', 'printArea', 'layout', 'sheet']);

/** How many changes there are beside them: formats, merges, widths. Our own memory is no change to anybody. */
export function looksChanged({ edits }: Pick<Plan, 'edits'>): number {
  return edits.filter(({ kind }) => LOOKS.has(kind)).length;
}
