import type { Area } from './area';
import type { PageLine } from './page';

/**
 * How a new sheet of ours looks and prints before anything is on it: landscape A4, as wide as the page. Unlike a page,
 * what is on it belongs to its cells: people may sort, type and add there.
 */
export interface SheetLayout {
  /** By column from A on, in characters of the default font. */
  readonly widths: readonly number[];
  readonly bands: readonly LayoutBand[];
  /** Rows above and columns left of this place stay in view; 0 is none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The row that is repeated on every printed page. */
  readonly titleRow: number;
}

/** Cells of one look. */
export interface LayoutBand {
  readonly area: Area;
  readonly line: PageLine;
  readonly align: 'left' | 'center' | 'right';
  /** Excel's format code ("@" for text). */
  readonly numberFormat: string;
}
