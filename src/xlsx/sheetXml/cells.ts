import { columnNumber } from '../../snapshot/area';
import { plainText } from '../richText';
import type { XmlScanner } from '../xml/scanner';
import { decodeXstring } from '../xml/text';
import { parseAttributes, textBetween } from '../xml/tree';

export interface FormulaRecord {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Without "="; empty for a dependant of a shared formula. */
  readonly text: string;
  readonly sharedIndex: string | null;
  readonly area: string | null;
}

/** A `c` element. Its parts are kept as they stand, so that a change of one leaves the others. */
export interface CellRecord {
  readonly column: number;
  readonly style: number | null;
  /** The `t` attribute: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** Other attributes, as they stand. */
  readonly other: string;
  readonly inner: string;
  /** Text of `v` (an index for type s), or the inline string. */
  readonly stored: string | null;
  readonly formula: FormulaRecord | null;
  /** The element as it stands in the file; null when it was changed, or has no address of its own. */
  readonly xml: string | null;
}

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;
const LAST_COLUMN = 16_384;

/**
 * Reads the cell whose open tag the scanner stands on, to behind its close tag.
 * @param previous column of the cell before it, for cells without an address
 * @throws FileFailure damagedPart when the address is not in this row, or not behind the cell before it
 */
export function readCell(scanner: XmlScanner, empty: boolean, row: number, previous: number): CellRecord {
  const { text, start } = scanner;
  let column = previous + 1;
  let addressed = false;
  let style: number | null = null;
  let type = 'n';
  let other = '';
  for (const one of parseAttributes(scanner)) {
    if (one.name === 'r') {
      const [, letters = '', digits] = ADDRESS.exec(one.value) ?? [];
      column = columnNumber(letters);
      addressed = true;
      if (Number(digits) !== row) throw scanner.damaged();
    } else if (one.name === 's') style = wholeNumber(one.value);
    else if (one.name === 't') type = one.value;
    else other += text.slice(one.start, one.end);
  }
  if (column <= previous || column > LAST_COLUMN) throw scanner.damaged();
  const innerStart = scanner.end;
  const content = empty ? NOTHING : readContent(scanner);
  const inner = empty ? '' : text.slice(innerStart, content.end);
  const xml = addressed ? text.slice(start, scanner.end) : null;
  return { column, style, type, other, inner, stored: content.stored, formula: content.formula, xml };
}

interface Content {
  readonly stored: string | null;
  readonly formula: FormulaRecord | null;
  readonly end: number;
}

const NOTHING: Content = { stored: null, formula: null, end: 0 };

function readContent(scanner: XmlScanner): Content {
  const { text, part } = scanner;
  let stored: string | null = null;
  let formula: FormulaRecord | null = null;
  for (;;) {
    const token = scanner.next();
    if (token === 'end') throw scanner.damaged();
    if (token === 'close') return { stored, formula, end: scanner.start };
    if (token !== 'open' && token !== 'empty') continue;
    const name = scanner.localName;
    const attributes = name === 'f' ? parseAttributes(scanner) : [];
    const { start, end } = skipContent(scanner, token === 'empty');
    if (name === 'v') stored = decodeXstring(textBetween(text, start, end, part));
    else if (name === 'is') stored = plainText(text, start, end, part);
    else if (name === 'f') {
      const value = (key: string): string | null => attributes.find((one) => one.name === key)?.value ?? null;
      formula = {
        kind: formulaKind(value('t')),
        text: decodeXstring(textBetween(text, start, end, part)),
        sharedIndex: value('si'),
        area: value('ref'),
      };
    }
  }
}

/** Goes to behind the close tag of the element the scanner stands on. @returns where its content is */
export function skipContent(scanner: XmlScanner, empty: boolean): { start: number; end: number } {
  const start = scanner.end;
  if (empty) return { start, end: start };
  for (let depth = 1; ;) {
    const token = scanner.next();
    if (token === 'end') throw scanner.damaged();
    if (token === 'open') depth += 1;
    if (token === 'close') depth -= 1;
    if (depth === 0) return { start, end: scanner.start };
  }
}

function formulaKind(type: string | null): FormulaRecord['kind'] {
  return type === 'shared' || type === 'array' || type === 'dataTable' ? type : 'normal';
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
