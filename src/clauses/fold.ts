/** U+FF01…U+FF5E are the full-width forms of U+0021…U+007E. */
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

const DASHES = '‐‑‒–—―−－﹣─━';
const TILDES = '～∼〜﹏';
const SPACES = '\u00a0\u2002\u2003\u2009\u3000\t\v\f';
const APOSTROPHES = '’‘′＇';

const SINGLE = new Map<string, string>([
  ...[...DASHES].map((c) => [c, '-'] as const),
  ...[...TILDES].map((c) => [c, '~'] as const),
  ...[...SPACES].map((c) => [c, ' '] as const),
  ...[...APOSTROPHES].map((c) => [c, "'"] as const),
  ['﹪', '%'],
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['≧', '≥'],
  ['≦', '≤'],
  ['⩾', '≥'],
  ['⩽', '≤'],
  ['〔', '('],
  ['〕', ')'],
]);

/**
 * Gives the many ways to type one sign a single form: full-width letters and digits, dashes, tildes, spaces.
 * One UTF-16 unit becomes one unit, so that an offset in the result is an offset in the text. (`normalize('NFKC')`
 * would change lengths, and turn ① into 1.)
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const code = text.charCodeAt(i);
    const single = SINGLE.get(unit);
    if (single !== undefined) folded += single;
    else if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST)
      folded += String.fromCharCode(code - FULL_WIDTH_SHIFT);
    else folded += unit;
  }
  return folded;
}
