/** What a character is read as, where that is not the character itself. Each stands for exactly one UTF-16 unit. */
const FOLDED = new Map<string, string>([
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\t', ' '],
  ['\u00a0', ' '],
  ['\u200b', ' '],
  ['\u3000', ' '],
  ['\ufeff', ' '],
  ['✕', '×'],
  ['✖', '×'],
  ['╳', '×'],
  ['∶', ':'],
  ['﹕', ':'],
  ['﹔', ';'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
]);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * The text in one form of each sign: full-width letters, digits and punctuation as ASCII, spaces and line ends as one
 * of each. The result has the length of the text, so that an offset in one is the same place in the other. Circled
 * numbers stay, which is why Unicode's own compatibility folding is not used.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  }
  return FOLDED.get(unit) ?? unit;
}

/** Where the first place at or after `at` that is no blank lies; line ends are blanks too. */
export function skipBlanks(folded: string, at: number): number {
  let place = at;
  while (folded[place] === ' ' || folded[place] === '\n') place++;
  return place;
}

/** Where a sign first stands from `start` on and before `end`; null when it does not. */
export function placeOf(sign: string, folded: string, start: number, end: number): number | null {
  for (let at = start; at < end; at++) {
    if (folded.charAt(at) === sign) return at;
  }
  return null;
}
