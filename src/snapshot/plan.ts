import type { Area, CellRef } from './area';
import type { CellContent } from './formula';
import type { Page } from './page';
import type { SheetLayout } from './sheetLayout';
import type { CellValue } from './snapshot';

/**
 * One change to a workbook. `before` is compared before writing, shown to the person, and is what the inverse writes
 * back; an edit is its own precondition, preview and restore point.
 */
export type Edit =
  | ValueEdit
  | FormulaEdit
  | StyleEdit
  | MergeEdit
  | WidthEdit
  | PrintAreaEdit
  | LayoutEdit
  | CommentEdit
  | SheetEdit
  | PageEdit
  | StateEdit;

/** A constant. Text is written as text, never as a formula; cells that hold a formula are never edited. */
export interface ValueEdit {
  readonly kind: 'value';
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * A formula of ours, put into a cell, made another, or taken away again. One of a person's is never edited: `before` is
 * a formula only where we wrote it. Nothing from a sheet goes into a formula but names of sheets, and those quoted.
 */
export interface FormulaEdit {
  readonly kind: 'formula';
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Cells take the look of others (fonts, fills, borders, alignment; not widths), or lose theirs. */
export interface StyleEdit {
  readonly kind: 'style';
  readonly sheet: string;
  readonly area: Area;
  /** An area of the same shape whose look is copied; null makes the cells plain. */
  readonly before: Area | null;
  readonly after: Area | null;
  /** A number format set over the copied one ("@" for text), or null to keep it. */
  readonly numberFormat: string | null;
}

/** Merged areas that stand in place of others: growth of a title, a merge added, or one taken away. */
export interface MergeEdit {
  readonly kind: 'merge';
  readonly sheet: string;
  readonly before: readonly Area[];
  readonly after: readonly Area[];
}

/** Width in characters of the workbook's default font, margins counted in as files count them; null is the default. */
export interface WidthEdit {
  readonly kind: 'width';
  readonly sheet: string;
  readonly column: number;
  readonly before: number | null;
  readonly after: number | null;
}

export interface PrintAreaEdit {
  readonly kind: 'printArea';
  readonly sheet: string;
  readonly before: Area | null;
  readonly after: Area | null;
}

/** A blank sheet of ours is laid out (`before` null), or made plain again. */
export interface LayoutEdit {
  readonly kind: 'layout';
  readonly sheet: string;
  readonly before: SheetLayout | null;
  readonly after: SheetLayout | null;
}

/** The first text of a comment thread; null is no thread. Replies are never touched. */
export interface CommentEdit {
  readonly kind: 'comment';
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: string | null;
  readonly after: string | null;
}

/** A sheet added at the end (`after` true) or, in an inverse, taken away again. */
export interface SheetEdit {
  readonly kind: 'sheet';
  readonly sheet: string;
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * A sheet that is ours alone, added at the end (`before` null), written anew, or taken away (`after` null). The sheet
 * must hold the page that is expected and nothing else.
 */
export interface PageEdit {
  readonly kind: 'page';
  readonly sheet: string;
  readonly before: Page | null;
  readonly after: Page | null;
}

/** The text of our custom XML part; null is no part. */
export interface StateEdit {
  readonly kind: 'state';
  readonly before: string | null;
  readonly after: string | null;
}

/** A cell whose content the plan rests on. A host compares it just before it writes. */
export interface Guard {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly value: CellValue;
  /** It tells its row (the item) or its column (the header) from others: by it the line is found where it has moved. */
  readonly tells?: 'row' | 'column';
}

export interface Plan {
  /** In the order in which they must be made: a later edit may rest on an earlier one. */
  readonly edits: readonly Edit[];
  readonly guards: readonly Guard[];
  /**
   * Text that our custom XML part holds while the plan is being carried out, so that a run that is cut off can be
   * finished or taken back. A host that cannot write all at once stores it first; the plan's own state edit comes last
   * and replaces it. null where there is nothing to keep.
   */
  readonly journal: string | null;
}

/** The plan that takes `plan` back: its edits in reverse order, `before` and `after` swapped, with no guards. */
export function invert(plan: Plan): Plan {
  return { edits: plan.edits.map(invertEdit).reverse(), guards: [], journal: null };
}

function invertEdit(edit: Edit): Edit {
  // One case per shape, so that the compiler keeps `before` and `after` of the same type.
  switch (edit.kind) {
    case 'value':
      return { ...edit, before: edit.after, after: edit.before };
    case 'formula':
      return { ...edit, before: edit.after, after: edit.before };
    case 'layout':
      return { ...edit, before: edit.after, after: edit.before };
    case 'style':
      return { ...edit, before: edit.after, after: edit.before, numberFormat: null };
    case 'merge':
      return { ...edit, before: edit.after, after: edit.before };
    case 'width':
      return { ...edit, before: edit.after, after: edit.before };
    case 'printArea':
      return { ...edit, before: edit.after, after: edit.before };
    case 'comment':
      return { ...edit, before: edit.after, after: edit.before };
    case 'sheet':
      return { ...edit, before: edit.after, after: edit.before };
    case 'page':
      return { ...edit, before: edit.after, after: edit.before };
    case 'state':
      return { ...edit, before: edit.after, after: edit.before };
  }
}
