import type { Clause } from '../../rubric/clause';
import type { Item } from '../../rubric/rubric';

/** A run of a standard's text under the same clauses. */
export interface Segment {
  readonly text: string;
  /** Numbers of the clauses read from it. */
  readonly clauses: readonly number[];
  /** Of these, the ones that begin here: their marks stand before the text. */
  readonly begins: readonly number[];
  /** Bears on points and could not be read. */
  readonly unread: boolean;
}

type Quoted = Pick<Clause, 'number' | 'span'>;

/** Cuts a standard at the ends of its clauses' quotes; put together, the segments are the standard again. */
export function standardSegments({
  standard,
  clauses,
  unread,
}: Pick<Item, 'standard' | 'clauses' | 'unread'>) {
  const cuts = new Set([0, standard.length]);
  for (const { span } of [...clauses, ...unread]) {
    if (!span) continue;
    for (const at of [span.start, span.end]) if (at > 0 && at < standard.length) cuts.add(at);
  }
  const places = [...cuts].sort((one, other) => one - other);
  const segments: Segment[] = [];
  const seen = new Set<number>();
  places.slice(0, -1).forEach((start, index) => {
    const end = places[index + 1] ?? standard.length;
    const here = clauses.filter((clause) => covers(clause, start, end)).map(({ number }) => number);
    segments.push({
      text: standard.slice(start, end),
      clauses: here,
      begins: here.filter((number) => !seen.has(number)),
      unread: unread.some(({ span }) => span.start <= start && end <= span.end),
    });
    for (const number of here) seen.add(number);
  });
  return segments;
}

function covers({ span }: Quoted, start: number, end: number): boolean {
  return span !== null && span.start <= start && end <= span.end;
}
