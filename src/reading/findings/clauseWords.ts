import type { Clause } from '../../rubric/clause';
import { foldText } from './foldText';

const NO_WORD = /[^A-Za-z0-9\u3400-\u9fff]+/g;

/** The letters, digits and hanzi of a text, folded, without what stands between them. */
export function wordsOnly(text: string): string {
  return foldText(text).replace(NO_WORD, '');
}

/** All that a clause says. */
export function clauseText(clause: Clause): string {
  return wordsOnly(`${clause.condition} ${clause.quote}`);
}

/**
 * Whether words only name the clause again, in short: 上级通报 for 被上级部门通报的, each character in the clause's own
 * order. Such words beside a mark are its label; any others are worth keeping as a note.
 */
export function abbreviates(words: string, clause: Clause): boolean {
  const text = clauseText(clause);
  let at = 0;
  for (const character of wordsOnly(words)) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Every two neighbouring characters of a text's words. */
export function bigrams(words: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2));
  return pairs;
}

/**
 * The clause that a label names instead of the marked one, where it clearly does: it abbreviates that clause alone and
 * shares not even two characters in a row with the marked one. So a sheet whose clauses moved is noticed.
 */
export function clauseNamedInstead(label: string, marked: Clause, clauses: readonly Clause[]): Clause | null {
  const pairs = bigrams(wordsOnly(label));
  if (pairs.size === 0) return null;
  const own = bigrams(clauseText(marked));
  if (abbreviates(label, marked) || [...pairs].some((pair) => own.has(pair))) return null;
  const named = clauses.filter((clause) => abbreviates(label, clause));
  return named.length === 1 ? (named[0] ?? null) : null;
}
