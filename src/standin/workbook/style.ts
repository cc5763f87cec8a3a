/** The look of a cell, in the words of Excel's JavaScript API. Immutable: a change makes another style. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: FillStyle;
  readonly borders: Readonly<Record<BorderSide, BorderStyle>>;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the cell style ("Normal", "Good"). */
  readonly name: string;
  /** The cell format of the file that the look comes from; null where there is no file. Copying cells keeps it. */
  readonly source: number | null;
  /** Whether it has been changed since it came from there. */
  readonly altered: boolean;
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly tintAndShade: number;
}

export interface FillStyle {
  /** "" when the cell has no fill. */
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly tintAndShade: number;
  readonly patternTintAndShade: number;
}

export const BORDER_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderStyle {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
  readonly tintAndShade: number;
}

export interface Alignment {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly readingOrder: string;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  readonly autoIndent: boolean;
}

const NO_BORDER: BorderStyle = { style: 'None', color: '#000000', weight: 'Thin', tintAndShade: 0 };

/** A cell that nobody has touched. */
export const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
  },
  fill: { color: '', pattern: 'None', patternColor: '', tintAndShade: 0, patternTintAndShade: 0 },
  borders: {
    top: NO_BORDER,
    bottom: NO_BORDER,
    left: NO_BORDER,
    right: NO_BORDER,
    diagonalDown: NO_BORDER,
    diagonalUp: NO_BORDER,
  },
  alignment: {
    horizontal: 'General',
    vertical: 'Bottom',
    wrapText: false,
    indentLevel: 0,
    readingOrder: 'Context',
    shrinkToFit: false,
    textOrientation: 0,
    autoIndent: false,
  },
  locked: true,
  formulaHidden: false,
  name: 'Normal',
  source: null,
  altered: false,
};

export function noBorder(): BorderStyle {
  return NO_BORDER;
}
