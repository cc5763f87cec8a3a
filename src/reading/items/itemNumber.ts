const WHOLE = /^(?:第)?[(（]?(\d{1,4}(?:[.\-]\d{1,3}){0,3})[)）]?[、.．。]?(?:条|项)?$/;
const CIRCLED = /^[\u2460-\u2473]$/;

/** The number in a cell of its own: 3, "3.", "(3)", "1.2", "③"; as people write it. null when it is none. */
export function numberInCell(text: string): string | null {
  const match = WHOLE.exec(text.trim());
  if (match) return match[1] ?? null;
  return CIRCLED.test(text.trim()) ? String(text.trim().charCodeAt(0) - 0x245f) : null;
}

/** "1、", "1.", "1．", "(1)", "1)" before words; not 1.5米, 3月, 12345热线. */
const BEFORE = /^\s*(?:[(（](\d{1,3})[)）]|(\d{1,3}(?:\.\d{1,2})*)(?:[、．]|[.)）](?!\d)))\s*/;

export interface NumberedText {
  readonly number: string;
  readonly rest: string;
}

/** The number that a text begins with, and what follows it. */
export function numberInText(text: string): NumberedText | null {
  const match = BEFORE.exec(text);
  const number = match?.[1] ?? match?.[2];
  if (!match || !number) return null;
  return { number, rest: text.slice(match[0].length) };
}
