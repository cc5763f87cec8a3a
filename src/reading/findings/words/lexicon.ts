import { DENIED, EMPTY_WORDS, MENDED, NEGATORS, NO_NEGATION, SAME } from './vocabulary';

/** A known word, and what it is read as: other words (or none), or a denial with words behind it (or none). */
export interface KnownWord {
  readonly text: string;
  readonly as: string;
  readonly denies: boolean;
}

const KNOWN: readonly KnownWord[] = [
  ...NO_NEGATION.map((text) => ({ text, as: text, denies: false })),
  ...SAME.flatMap((row) => row.map((text) => ({ text, as: row[0] ?? text, denies: false }))),
  ...NEGATORS.map((text) => ({ text, as: '', denies: true })),
  ...DENIED.map(([text, as]) => ({ text, as, denies: true })),
  ...EMPTY_WORDS.map((text) => ({ text, as: '', denies: false })),
];

/** By first character, the longest first; of two equal ones the earlier list decides. */
const BY_FIRST = new Map<string, readonly KnownWord[]>();
for (const word of [...KNOWN].sort((one, other) => other.text.length - one.text.length)) {
  const first = word.text.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), word]);
}

/** The known word that starts exactly at `at`, the longest that does; null when none does. */
export function wordAt(text: string, at: number): KnownWord | null {
  return BY_FIRST.get(text.charAt(at))?.find((word) => text.startsWith(word.text, at)) ?? null;
}

/** A character as it is meant: damage and variants mended. */
export function mendedCharacter(character: string): string {
  return MENDED.get(character) ?? character;
}
