import type { GridCell, GridRow } from '../grid/sheetGrid';

/** What a row below a header is. */
export type BodyRow =
  /** Title, meta data, note, signature, 续表, or a header said again: nothing is read from it. */
  | { readonly kind: 'beside'; readonly row: GridRow }
  /** Names a category for the rows below it. */
  | {
      readonly kind: 'banner';
      readonly row: GridRow;
      readonly name: GridCell;
      readonly points: GridCell | null;
    }
  /** Names a group within a category: numbers may begin again. */
  | { readonly kind: 'group'; readonly row: GridRow }
  | { readonly kind: 'sum'; readonly row: GridRow; readonly word: 'sub' | 'total'; readonly label: GridCell }
  /** Begins an item. */
  | { readonly kind: 'item'; readonly row: GridRow }
  /** Goes on with the item above it. */
  | { readonly kind: 'more'; readonly row: GridRow }
  /** A rule beside the full points that is all in one text: 加分项:获表彰的,加2分. */
  | { readonly kind: 'lone'; readonly row: GridRow; readonly text: GridCell; readonly name: string };
