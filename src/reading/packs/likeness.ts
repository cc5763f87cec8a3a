/**
 * How alike two Chinese texts are, when one may be damaged by OCR or put in other words. Both measures look at
 * characters only, so that a wrong one costs no more than its own share.
 */

/** Characters that any standard has; sharing them says nothing. */
const IDLE = new Set('的了不没未无有是在和与及或等每一被者按分扣');

/** Letters and figures of any script; the rest (spaces, punctuation, circled marks) is dropped. */
const WORD_CHARACTER = /[\p{L}\p{Nd}]/u;

/** The characters that a text is recognized by. Circled figures count as marks, so the text is not folded by NFKC first. */
export function characters(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const character of text) {
    if (!WORD_CHARACTER.test(character)) continue;
    const folded = character.normalize('NFKC').toLowerCase();
    if (!IDLE.has(folded)) found.add(folded);
  }
  return found;
}

/**
 * The share of `words` that is found in `text`, 0…1: a pack states in few words what a standard says in many, so the
 * text may say more without being less alike. 0 when there are no words.
 */
export function shareFound(words: ReadonlySet<string>, text: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let found = 0;
  for (const character of words) if (text.has(character)) found += 1;
  return found / words.size;
}

/** How alike two names are, 0…1: Dice's measure over neighbouring characters, which minds their order. */
export function nameLikeness(one: string, other: string): number {
  const [pairs, others] = [neighbours(one), neighbours(other)];
  if (pairs.size + others.size === 0) return 0;
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + others.size);
}

function neighbours(name: string): ReadonlySet<string> {
  const kept = [...name.normalize('NFKC').toLowerCase()].filter((character) =>
    WORD_CHARACTER.test(character),
  );
  // A margin on both sides, so that first and last characters count, and a name of one character has pairs at all.
  const edged = ['', ...kept, ''];
  return new Set(
    kept.length === 0 ? [] : edged.slice(1).map((character, index) => `${edged[index]}|${character}`),
  );
}
