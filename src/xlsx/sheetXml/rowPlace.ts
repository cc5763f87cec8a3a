import type { XmlScanner } from '../xml/scanner';
import { parseAttributes } from '../xml/tree';
import { type CellRecord, readCell } from './cells';
import { rowLook, type RowLook } from './rowLook';

/** A row as it lies in the sheet's text. */
export interface RowPlace {
  readonly number: number;
  readonly tag: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly look: RowLook;
}

const LAST_ROW = 1_048_576;

/**
 * Reads past a row whose open tag the scanner stands on, and notes where it lies.
 * @param previous number of the row before it, for rows without a number
 * @param visit told of each of its cells; it may throw to stop
 * @throws FileFailure damagedPart
 */
export function readRowPlace(
  scanner: XmlScanner,
  empty: boolean,
  previous: number,
  visit: (row: number, cell: CellRecord) => void,
): RowPlace {
  const attributes = parseAttributes(scanner);
  const written = attributes.find(({ name }) => name === 'r')?.value;
  const number = written === undefined ? previous + 1 : Number(written);
  if (!(number > previous && number <= LAST_ROW)) throw scanner.damaged();
  const { start, end: openEnd } = scanner;
  const tag = scanner.text.slice(start, openEnd);
  let closeStart = openEnd;
  for (let column = 0; !empty;) {
    const token = scanner.next();
    if (token === 'end') throw scanner.damaged();
    if (token === 'close') {
      closeStart = scanner.start;
      break;
    }
    if (token !== 'open' && token !== 'empty') continue;
    const cell = readCell(scanner, token === 'empty', number, column);
    column = cell.column;
    visit(number, cell);
  }
  return { number, tag, start, openEnd, closeStart, end: scanner.end, look: rowLook(attributes) };
}

/** The first of the places, which ascend, that lies behind a row. */
export function placeBehind(places: readonly RowPlace[], row: number): RowPlace | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.number ?? Infinity) > row) high = middle;
    else low = middle + 1;
  }
  return places[low];
}
