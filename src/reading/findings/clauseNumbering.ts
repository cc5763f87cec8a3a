import type { Clause } from '../../rubric/clause';
import type { Item } from '../../rubric/rubric';
import { circledNumber } from './circledMarks';
import { foldText } from './foldText';

/** Which clause a mark names. */
export type MarkMeaning =
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'none' }
  /** The rubric's own numbers and the order of its clauses name different ones. */
  | { readonly kind: 'clash'; readonly candidates: readonly Clause[] };

/** What the marks of an item mean. */
export type ClauseNumbering = (mark: number) => MarkMeaning;

/**
 * The numbering of an item: its clauses in order, unless its own text numbers them ((1)(2), ①②). Where the text's
 * numbers and the order agree, or the text has none, a mark is the clause's place in the item.
 */
export function clauseNumbering(item: Item): ClauseNumbering {
  const byOrder = new Map(item.clauses.map((clause) => [clause.number, clause]));
  const byText = clausesByOwnNumber(item);
  return (mark) => {
    const ordered = byOrder.get(mark);
    const own = byText.get(mark);
    if (!own) return ordered ? { kind: 'clause', clause: ordered } : { kind: 'none' };
    if (own.length === 1 && own[0] === ordered && ordered) return { kind: 'clause', clause: ordered };
    const candidates = ordered && !own.includes(ordered) ? [...own, ordered] : own;
    return { kind: 'clash', candidates };
  };
}

/** Clauses by the number that the standard's own text puts before them; empty when it numbers nothing. */
function clausesByOwnNumber(item: Item): ReadonlyMap<number, readonly Clause[]> {
  const own = ownNumbers(item.standard);
  const clauses = new Map<number, Clause[]>();
  for (const clause of item.clauses) {
    const { span } = clause;
    if (!span) continue;
    const before = own.filter((number) => number.at <= span.start).at(-1);
    if (before) clauses.set(before.value, [...(clauses.get(before.value) ?? []), clause]);
  }
  return clauses;
}

interface OwnNumber {
  readonly at: number;
  readonly value: number;
}

const PARENTHESISED = /\((\d{1,2})\)/g;

/** Numbers of one style that run 1, 2, 3 … from the text's first; a text that breaks the run does not number itself. */
function ownNumbers(standard: string): readonly OwnNumber[] {
  const folded = foldText(standard);
  const styles = [
    folded.split('').flatMap((unit, at) => {
      const value = circledNumber(unit);
      return value === null ? [] : [{ at, value }];
    }),
    [...folded.matchAll(PARENTHESISED)].map((match) => ({ at: match.index, value: Number(match[1]) })),
  ];
  return (
    styles.find((style) => style.length > 1 && style.every(({ value }, index) => value === index + 1)) ?? []
  );
}
