import { CellError, type Content } from '../workbook/cell';

/** A rectangle of values, as a reference or an array constant gives it. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; the value at a place, counted from 0. */
  at(row: number, column: number): Content;
  /** Values that are not empty, with their places: a whole column is walked no further than it is filled. */
  filled(): readonly { readonly row: number; readonly column: number; readonly value: Content }[];
  /** Where the block stands on its sheet; null for an array. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

export type Value = Content | Block;

export function isBlock(value: Value): value is Block {
  return typeof value === 'object' && value !== null && !(value instanceof CellError);
}

/** A formula error on its way out, as Excel hands it from cell to cell. */
export class ErrorResult extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

export function fail(code: string): never {
  throw new ErrorResult(new CellError(code));
}

/** One value: the first of a block; an error ends the calculation. */
export function single(value: Value): Exclude<Content, CellError> {
  const one = isBlock(value) ? value.at(0, 0) : value;
  if (one instanceof CellError) throw new ErrorResult(one);
  return one;
}

export function toNumber(value: Value): number {
  const one = single(value);
  if (typeof one === 'number') return one;
  if (typeof one === 'boolean') return one ? 1 : 0;
  if (one === null) return 0;
  const text = one.trim().replace(/,(?=\d{3})/g, '');
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(text)) {
    return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  }
  return fail('#VALUE!');
}

export function toText(value: Value): string {
  const one = single(value);
  if (one === null) return '';
  if (typeof one === 'boolean') return one ? 'TRUE' : 'FALSE';
  return String(typeof one === 'number' ? rounded(one) : one);
}

export function toFlag(value: Value): boolean {
  const one = single(value);
  if (typeof one === 'boolean') return one;
  if (typeof one === 'number') return one !== 0;
  if (one === null) return false;
  if (/^true$/i.test(one)) return true;
  if (/^false$/i.test(one)) return false;
  return fail('#VALUE!');
}

/** Excel shows and compares 15 digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

const ORDER = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order of values: numbers before texts before TRUE and FALSE; texts without regard to case. */
export function compare(left: Value, right: Value): number {
  const one = single(left) ?? emptyLike(single(right));
  const other = single(right) ?? emptyLike(one);
  if (typeof one === 'number' && typeof other === 'number') return Math.sign(rounded(one) - rounded(other));
  if (typeof one === 'string' && typeof other === 'string') {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  return rank(one) - rank(other);
}

function rank(value: string | number | boolean): number {
  if (typeof value === 'number') return ORDER.number;
  return typeof value === 'string' ? ORDER.string : ORDER.boolean;
}

function emptyLike(value: string | number | boolean | null): string | number | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}
