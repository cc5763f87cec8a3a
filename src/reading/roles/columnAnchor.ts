import { foldText } from '../grid/foldText';

/**
 * A column by the words above it and not by its letter, so that columns put in or taken out beside it do not matter: the
 * `nth` of `count` columns that go by these words, or `offset` columns from it where the column has none of its own.
 */
export interface ColumnAnchor {
  readonly header: string;
  readonly nth: number;
  readonly count: number;
  readonly offset: number;
}

/** A column with the words above it; empty where there are none. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

const wordsOf = ({ header }: Pick<HeadedColumn, 'header'>): string => foldText(header);

/** What a column goes by; null for a table none of whose columns has words above it. */
export function anchorOf(column: number, columns: readonly HeadedColumn[]): ColumnAnchor | null {
  const named = columns.filter((one) => wordsOf(one) !== '');
  const left = named.filter((one) => one.column <= column).at(-1);
  const nearest = left ?? named[0];
  if (!nearest) return null;
  const alike = named.filter((one) => wordsOf(one) === wordsOf(nearest));
  return {
    header: wordsOf(nearest),
    nth: alike.indexOf(nearest) + 1,
    count: alike.length,
    offset: column - nearest.column,
  };
}

/** The column that goes by an anchor now; null once the words above the table no longer tell which that is. */
export function anchoredColumn(anchor: ColumnAnchor, columns: readonly HeadedColumn[]): number | null {
  const alike = columns.filter((one) => wordsOf(one) === anchor.header);
  const nearest = alike[anchor.nth - 1];
  if (!nearest || alike.length !== anchor.count) return null;
  const column = nearest.column + anchor.offset;
  const again = anchorOf(column, columns);
  return again && sameAnchor(again, anchor) ? column : null;
}

export function sameAnchor(one: ColumnAnchor, other: ColumnAnchor): boolean {
  return (
    one.header === other.header &&
    one.nth === other.nth &&
    one.count === other.count &&
    one.offset === other.offset
  );
}
