import type { CellRef } from '../../snapshot/area';
import { contentOf, isFormula, sameFormula, type CellContent, type Formula } from '../../snapshot/formula';
import type { FormulaEdit, ValueEdit } from '../../snapshot/plan';
import { cellAt, type Cell, type SheetSnapshot } from '../../snapshot/snapshot';
import { decideFigure, plainFigure, type FigureIndex } from '../../planning/figures';
import { holderOf } from '../../planning/holder';
import { remember, type FigureField, type FigureMemory } from '../../state/memory';

/** A cell of ours to be, which may be a formula. */
export interface ContentFigure {
  readonly owner: string;
  /** What a constant there is remembered as; a formula is remembered by itself. */
  readonly field: FigureField;
  readonly cell: CellRef;
  readonly after: CellContent;
}

export interface ContentDecision {
  readonly edit: ValueEdit | FormulaEdit | null;
  readonly memory: readonly FigureMemory[];
  /** A person's figure or formula stands there, and says something else. */
  readonly stands: boolean;
}

/**
 * Decides one cell: written where it is nobody's or ours, a formula of ours among it; left alone where it is a
 * person's. A formula is ours where it is the one to be written or one of the last two that were: Excel itself
 * rewrites references when rows are put in.
 */
export function decideContent(
  sheet: SheetSnapshot,
  known: FigureIndex,
  figure: ContentFigure,
): ContentDecision {
  const cell = cellAt(sheet, figure.cell);
  const written = known.find(figure.owner, 'formula');
  const ours = cell.formula !== null && isOurs(cell.formula, figure.after, written);
  if (isFormula(figure.after)) return decideFormula(sheet, known, { ...figure, after: figure.after }, ours);
  const { owner, field, after } = figure;
  const plain = decideFigure(sheet, known, plainFigure(owner, field, figure.cell, after));
  const kept = written ? [written] : [];
  if (!ours) {
    const memory = plain.memory ? [plain.memory] : [];
    const stands = plain.holder === 'person' || plain.holder === 'formula';
    return { edit: plain.edit, memory: [...memory, ...kept], stands: stands && cell.value !== after };
  }
  const memory: FigureMemory = { owner, field, ...remember(known.find(owner, field), after) };
  return { edit: formulaEdit(sheet, figure, cell), memory: [memory, ...kept], stands: false };
}

function decideFormula(
  sheet: SheetSnapshot,
  known: FigureIndex,
  figure: ContentFigure & { readonly after: Formula },
  ours: boolean,
): ContentDecision {
  const { owner, field, after } = figure;
  const cell = cellAt(sheet, figure.cell);
  const [value, formula] = [known.find(owner, field), known.find(owner, 'formula')];
  const kept = value ? [value] : [];
  const holder = holderOf(cell, { written: value, commented: undefined, silent: undefined });
  if (!ours && (holder === 'person' || holder === 'formula'))
    return { edit: null, memory: [...kept, ...(formula ? [formula] : [])], stands: true };
  const memory: FigureMemory = { owner, field: 'formula', ...remember(formula, after.formula) };
  const stands = cell.formula !== null && sameFormula(cell.formula, after.formula);
  return { edit: stands ? null : formulaEdit(sheet, figure, cell), memory: [...kept, memory], stands: false };
}

function isOurs(formula: string, after: CellContent, written: FigureMemory | undefined): boolean {
  const known = [isFormula(after) ? after.formula : null, written?.last, written?.previous];
  return known.some((one) => typeof one === 'string' && sameFormula(one, formula));
}

function formulaEdit(sheet: SheetSnapshot, { cell, after }: ContentFigure, before: Cell): FormulaEdit {
  return { kind: 'formula', sheet: sheet.name, cell, before: contentOf(before), after };
}
