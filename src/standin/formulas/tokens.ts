/** One piece of a formula, as written. References keep their sheet's name apart. */
export interface Token {
  readonly kind:
    'space' | 'text' | 'number' | 'reference' | 'function' | 'name' | 'error' | 'operator' | 'structured';
  readonly text: string;
  /** Of a reference: the sheet's name as written, quotes and "!" included; "" for none. */
  readonly sheet: string;
}

const FORMS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  [
    'reference',
    /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|#REF!)(?![\p{L}\p{N}_(.!])/iuy,
  ],
  ['error', /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/iy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['structured', /[\p{L}_][\p{L}\p{N}_.]*\[[^\]]*\]+/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:(),;{}@#]/y],
];

/** A formula (without its "=") in pieces that join to the same text; null when a piece is of no known form. */
export function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const match = form.exec(formula);
    if (match) {
      if (match[0].toUpperCase() === '#REF!') return { kind: 'error', text: match[0], sheet: '' };
      return { kind, text: match[0], sheet: match[1] ?? '' };
    }
  }
  return null;
}

/** "'My sheet'!" → "My sheet"; "" → null. */
export function sheetOf(token: Token): string | null {
  if (token.sheet === '') return null;
  const name = token.sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
