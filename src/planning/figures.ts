import type { CellRef } from '../snapshot/area';
import type { ValueEdit } from '../snapshot/plan';
import type { CellValue, SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import type { FigureField, FigureMemory, SheetMemory } from '../state/memory';
import { remember } from '../state/memory';
import type { Evidence, Holder } from './holder';
import { holderOf } from './holder';

/** A cell of ours to be: what it is for, where it is, and what it should say. */
export interface Figure {
  readonly owner: string;
  readonly field: FigureField;
  readonly cell: CellRef;
  readonly after: CellValue;
  readonly evidence: Pick<Evidence, 'commented' | 'silent'>;
}

export interface FigureDecision {
  readonly figure: Figure;
  readonly holder: Holder;
  readonly edit: ValueEdit | null;
  readonly memory: FigureMemory | null;
}

/** What is remembered of a sheet's figures, found by what they are for. */
export class FigureIndex {
  private readonly byPlace: ReadonlyMap<string, FigureMemory>;
  /** Nothing was ever written to the sheet, or it has been forgotten. */
  readonly isEmpty: boolean;

  constructor(memory: SheetMemory) {
    this.isEmpty = memory.figures.length === 0;
    this.byPlace = new Map(memory.figures.map((figure) => [`${figure.field} ${figure.owner}`, figure]));
  }

  find(owner: string, field: FigureField): FigureMemory | undefined {
    return this.byPlace.get(`${field} ${owner}`);
  }
}

const NO_EVIDENCE = { commented: undefined, silent: undefined };

/** Nothing but our memory tells that a text or a sum is ours. */
export function plainFigure(owner: string, field: FigureField, cell: CellRef, after: CellValue): Figure {
  return { owner, field, cell, after, evidence: NO_EVIDENCE };
}

/** Decides one cell: written where it is nobody's or ours, left alone where it is a person's or a formula. */
export function decideFigure(sheet: SheetSnapshot, known: FigureIndex, figure: Figure): FigureDecision {
  const { owner, field, after } = figure;
  const written = known.find(owner, field);
  const cell = cellAt(sheet, figure.cell);
  const holder = holderOf(cell, { written, ...figure.evidence });
  if (holder === 'person' || holder === 'formula') {
    return { figure, holder, edit: null, memory: written ?? null };
  }
  const edit: ValueEdit | null =
    cell.value === after || (after === null && cell.value === '')
      ? null
      : { kind: 'value', sheet: sheet.name, cell: figure.cell, before: cell.value, after };
  const memory = after === null && !written ? null : { owner, field, ...remember(written, after) };
  return { figure, holder, edit, memory };
}
