const WHOLE = /^(?:第)?[(（]?((?:[A-Za-z]{1,2}-?)?\d{1,4}(?:[.\-]\d{1,3}){0,3})[)）]?[、.．。]?(?:条|项)?$/;
const CIRCLED = /^\s*([\u2460-\u2473])\s*/;

function circledNumber(mark: string): string {
  return String(mark.charCodeAt(0) - 0x245f);
}

/** The number in a cell of its own: 3, "3.", "(3)", "1.2", "A1", "③"; as people write it. null when it is none. */
export function numberInCell(text: string): string | null {
  const bare = text.trim();
  const match = WHOLE.exec(bare);
  if (match) return match[1] ?? null;
  return bare.length === 1 && CIRCLED.test(bare) ? circledNumber(bare) : null;
}

/** "1、", "1.", "1．", "(1)", "1)" before words; not 1.5米, 3月, 12345热线. */
const BEFORE = /^\s*(?:[(（](\d{1,3})[)）]|(\d{1,3}(?:\.\d{1,2})*)(?:[、．]|[.)）](?!\d)))\s*/;

export interface NumberedText {
  readonly number: string;
  readonly rest: string;
}

/** The number that an item's title begins with, and what follows it. */
export function numberInTitle(text: string): NumberedText | null {
  const circled = CIRCLED.exec(text);
  if (circled?.[1]) return { number: circledNumber(circled[1]), rest: text.slice(circled[0].length) };
  const match = BEFORE.exec(text);
  const number = match?.[1] ?? match?.[2];
  if (!match || !number) return null;
  return { number, rest: text.slice(match[0].length) };
}

/** The number that an item's standard begins with; a standard that goes on with 2、 numbers its own clauses. */
export function numberInStandard(text: string): NumberedText | null {
  const found = CIRCLED.test(text) ? null : numberInTitle(text);
  if (!found) return null;
  const mark = text.slice(0, text.length - found.rest.length).trim();
  const next = mark.replace(found.number, String(Number(found.number) + 1));
  return found.rest.includes(next) ? null : found;
}
