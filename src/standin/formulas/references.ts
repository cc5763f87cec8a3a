import { columnName, columnNumber, type Area } from '../../snapshot/area';
import { fits, MAX_COLUMNS, MAX_ROWS, quotedSheet } from '../workbook/areas';
import { sheetOf, tokens, type Token } from './tokens';

/** A reference in a formula, with its "$" marks. */
export interface Reference {
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  readonly form: 'cells' | 'columns' | 'rows';
  readonly single: boolean;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** What a reference token points at. */
export function readReference(token: Token): Reference {
  const address = token.text.slice(token.sheet.length);
  const [first = '', last = first] = address.split(':');
  const [, mark1 = '', column1 = '', mark2 = '', row1 = ''] = CORNER.exec(first) ?? [];
  const [, mark3 = '', column2 = '', mark4 = '', row2 = ''] = CORNER.exec(last) ?? [];
  const form = column1 === '' ? 'rows' : row1 === '' ? 'columns' : 'cells';
  return {
    sheet: sheetOf(token),
    form,
    single: !address.includes(':'),
    area: {
      top: form === 'columns' ? 1 : Number(row1),
      bottom: form === 'columns' ? MAX_ROWS : Number(row2),
      left: form === 'rows' ? 1 : columnNumber(column1.toUpperCase()),
      right: form === 'rows' ? MAX_COLUMNS : columnNumber(column2.toUpperCase()),
    },
    fixed: {
      left: form !== 'rows' && mark1 === '$',
      top: form === 'rows' ? mark1 === '$' : mark2 === '$',
      right: form !== 'rows' && mark3 === '$',
      bottom: form === 'rows' ? mark3 === '$' : mark4 === '$',
    },
  };
}

export function writeReference({ sheet, area, form, single, fixed }: Reference): string {
  const prefix = sheet === null ? '' : `${quotedSheet(sheet)}!`;
  const column = (at: number, mark: boolean): string =>
    form === 'rows' ? '' : `${mark ? '$' : ''}${columnName(at)}`;
  const row = (at: number, mark: boolean): string => (form === 'columns' ? '' : `${mark ? '$' : ''}${at}`);
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  if (single) return prefix + first;
  return `${prefix}${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}

/**
 * A formula with its references put through `change`; null from it means that the reference is gone (#REF!).
 * A formula that is not understood stays as it is.
 */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  if (!formula.startsWith('=')) return formula;
  const pieces = tokens(formula.slice(1));
  if (!pieces) return formula;
  const written = pieces.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const before = readReference(token);
    const after = change(before);
    if (after === before) return token.text;
    return after === null || !fits(after.area) ? `${token.sheet}#REF!` : writeReference(after);
  });
  return `=${written.join('')}`;
}

/** A formula copied `rows` down and `columns` right: what is not marked with "$" moves along. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const { area, fixed, form } = reference;
    const down = form === 'columns' ? 0 : rows;
    const right = form === 'rows' ? 0 : columns;
    if (down === 0 && right === 0) return reference;
    const moved = {
      top: area.top + (fixed.top ? 0 : down),
      bottom: area.bottom + (fixed.bottom ? 0 : down),
      left: area.left + (fixed.left ? 0 : right),
      right: area.right + (fixed.right ? 0 : right),
    };
    if (moved.top > moved.bottom || moved.left > moved.right) return { ...reference, area: sorted(moved) };
    return { ...reference, area: moved };
  });
}

function sorted(area: Area): Area {
  return {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
}

/** "=SUM(A1:B2)" written from a cell as R1C1 does: "=SUM(R[-1]C:R1C2)". */
export function toR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  const pieces = tokens(formula.slice(1));
  if (!pieces) return formula;
  const rowPart = (at: number, fixed: boolean): string =>
    `R${fixed ? at : at === row ? '' : `[${at - row}]`}`;
  const columnPart = (at: number, fixed: boolean): string =>
    `C${fixed ? at : at === column ? '' : `[${at - column}]`}`;
  const written = pieces.map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { area, fixed, form, single } = readReference(token);
    const first =
      (form === 'columns' ? '' : rowPart(area.top, fixed.top)) +
      (form === 'rows' ? '' : columnPart(area.left, fixed.left));
    const last =
      (form === 'columns' ? '' : rowPart(area.bottom, fixed.bottom)) +
      (form === 'rows' ? '' : columnPart(area.right, fixed.right));
    return token.sheet + (single || first === last ? first : `${first}:${last}`);
  });
  return `=${written.join('')}`;
}

const R1C1 = /^R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?/i;

/** "=R[-1]C*2" as seen from a cell, in A1 form. */
export function fromR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  // Strings and words are passed over whole, so that "RC" in a text and ROUND( stay.
  return formula.replace(
    /"(?:[^"]|"")*"|R(?:\d+|\[-?\d+\])?C(?:\d+|\[-?\d+\])?(?![\p{L}\p{N}_(.])|[\p{L}_][\p{L}\p{N}_.]*/giu,
    (piece) => {
      const match = piece.startsWith('"') ? null : R1C1.exec(piece);
      if (!match || match[0].length !== piece.length) return piece;
      const [, rowFixed, rowMoved, columnFixed, columnMoved] = match;
      const atRow = rowFixed === undefined ? row + Number(rowMoved ?? 0) : Number(rowFixed);
      const atColumn = columnFixed === undefined ? column + Number(columnMoved ?? 0) : Number(columnFixed);
      if (atRow < 1 || atColumn < 1) return '#REF!';
      return `${columnFixed === undefined ? '' : '$'}${columnName(atColumn)}${rowFixed === undefined ? '' : '$'}${atRow}`;
    },
  );
}
