import { foldText } from '../foldText';
import { mendedCharacter, wordAt } from './lexicon';

/** What a text says when numbers, punctuation and empty words are taken away, and what it denies. */
export interface Essence {
  readonly content: string;
  /** For each negator, the content next to it: what is missing, or is not so. */
  readonly denied: readonly string[];
}

const LETTER = /[a-z\u2160-\u217f\u3400-\u9fff]/;

/** How far a negator reaches. */
const REACH = 4;
const REACH_BACK = 2;

/** The essence of a text; passages to be left out are given as blanks. */
export function essenceOf(text: string): Essence {
  const mended = foldText(text).toLowerCase().split('').map(mendedCharacter).join('');
  let content = '';
  const negations: number[] = [];
  for (let at = 0; at < mended.length; at++) {
    const word = wordAt(mended, at);
    if (word) {
      if (word.denies) negations.push(content.length);
      content += word.as;
      at += word.text.length - 1;
    } else if (LETTER.test(mended.charAt(at))) {
      content += mended.charAt(at);
    }
  }
  return { content, denied: negations.map((at) => deniedAt(content, at)) };
}

/** Verbs that say nothing about what is missing: in 例会少开 it is the 例会. */
const PLAIN_VERB = /^[开报做办交配到召换写]{0,2}$/;

/** What stands behind a negator, or before it where nothing else does (议事记录没有). */
function deniedAt(content: string, at: number): string {
  const behind = content.slice(at, at + REACH);
  return PLAIN_VERB.test(behind) ? content.slice(Math.max(0, at - REACH_BACK), at) + behind : behind;
}

/** Characters and pairs of neighbours, each with its weight. */
export type Features = ReadonlyMap<string, number>;

export function featuresOf(content: string, characterWeight: number): Features {
  const features = new Map<string, number>();
  for (let at = 0; at < content.length; at++) {
    features.set(content.charAt(at), characterWeight);
    if (at + 1 < content.length) features.set(content.slice(at, at + 2), 1);
  }
  return features;
}

export function totalWeight(features: Features): number {
  let total = 0;
  for (const weight of features.values()) total += weight;
  return total;
}

/** Whether every character of `short` stands in `long`, in the same order. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether two contents have two neighbouring characters in common. */
export function sharesPair(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) {
    if (other.includes(one.slice(at, at + 2))) return true;
  }
  return false;
}
