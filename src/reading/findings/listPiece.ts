import type { Span } from '../../rubric/clause';
import { counterAt } from './counters';
import { skipBlanks } from './foldText';

const LIST_NUMBER = /(?:\(\d{1,2}\)|\d{1,2}[.)、,:])(?!\d) */y;

const NUMBER_BEFORE_WORDS = /[1-9]\d?(?=[\u4e00-\u9fff])/y;

/** Where the words begin behind a number that counts nothing of them (2制度不健全); null where it does (2人缺席). */
function wordsBehindNumber(folded: string, start: number): number | null {
  NUMBER_BEFORE_WORDS.lastIndex = skipBlanks(folded, start);
  const match = NUMBER_BEFORE_WORDS.exec(folded);
  if (!match) return null;
  const end = match.index + match[0].length;
  return counterAt(folded, end) === null && !'号栋楼'.includes(folded.charAt(end)) ? end : null;
}

/** Where the words of a list's line begin, behind its number (1、 · 2. · (3)); null when the line has none. */
export function listWordsAt(folded: string, start: number): number | null {
  LIST_NUMBER.lastIndex = skipBlanks(folded, start);
  const match = LIST_NUMBER.exec(folded);
  return match ? match.index + match[0].length : wordsBehindNumber(folded, start);
}

const WORD = /[^\d\s()[\].,、:/~+\-#第条项]/;
const BARE_NUMBER = /\d{1,9}/g;
const PARENTHESISED = /[\u2474-\u2487]/;

/** The numbers of a piece that holds nothing else (2 · (2) · 2、3 · 1-3 · 1.5); null when it holds words or no number. */
export function bareNumbers(folded: string, { start, end }: Span): readonly number[] | null {
  const piece = folded.slice(start, end);
  if (PARENTHESISED.test(piece.trim().charAt(0))) return [piece.trim().charCodeAt(0) - 0x2473];
  if (WORD.test(piece)) return null;
  const numbers = piece.match(BARE_NUMBER)?.map(Number) ?? [];
  return numbers.length > 0 ? numbers : null;
}
