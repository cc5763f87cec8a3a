import type { Points } from '../rubric/points';
import type { Part } from '../rubric/rubric';
import type { Draft } from './draft';
import type { Island } from './islands/island';

interface Scope {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/**
 * The "(2分)" parts of a standard and the drafts inside them. A part reaches from the sentence that names it to the
 * sentence that names the next. A figure that is the item's own is no part.
 */
export function partsOf(
  text: string,
  islands: readonly Island[],
  drafts: readonly Draft[],
  points: Points | null,
): { parts: Part[]; partOf: Map<Draft, Part> } {
  const marks = islands.filter((island): island is Island<'part'> => island.kind === 'part');
  if (marks.length === 1 && marks[0]?.points === points) return { parts: [], partOf: new Map() };
  const scopes = scopesOf(text, marks, islands);
  const partOf = new Map<Draft, Part>();
  let at = 0;
  for (const draft of drafts) {
    const place = draft.statement.head.start;
    while ((scopes[at]?.end ?? Infinity) <= place) at++;
    const scope = scopes[at];
    if (scope !== undefined && scope.start <= place && fits(draft, scope.part)) partOf.set(draft, scope.part);
  }
  return { parts: scopes.map(({ part }) => part), partOf };
}

/** A clause that costs more than the part has belongs to the item. */
function fits({ effect }: Draft, part: Part): boolean {
  return (
    effect.kind !== 'bonus' &&
    effect.kind !== 'veto' &&
    !('figure' in effect && effect.figure.kind === 'exact' && effect.figure.points > part.points)
  );
}

function scopesOf(text: string, marks: readonly Island<'part'>[], islands: readonly Island[]): Scope[] {
  const openings = openingsOf(text, marks, islands);
  return marks.map((mark, i) => {
    const start = openings[i] ?? mark.start;
    const end = openings[i + 1] ?? lastEnd(text, mark, openings, islands);
    return { part: { id: `part${i + 1}`, points: mark.points }, start, end };
  });
}

/** Where the words of each part begin: at its sentence, behind what is scored or marked before. */
function openingsOf(text: string, marks: readonly Island<'part'>[], islands: readonly Island[]): number[] {
  const openings: number[] = [];
  let scoredUntil = 0;
  let before = 0; // where the last amount's own words begin
  let at = 0;
  for (const mark of marks) {
    for (let island = islands[at]; island !== undefined && island.end <= mark.start; island = islands[++at])
      if (isScored(island) || island.kind === 'part') [before, scoredUntil] = [scoredUntil, island.end];
    // 无制度的不得分(1分): the part is the clause that it stands behind
    const from = mark.start === scoredUntil ? before : scoredUntil;
    let start = mark.start;
    while (start > from && !/[。;\n]/.test(text.charAt(start - 1))) start--;
    openings.push(start);
  }
  return openings;
}

function isScored({ kind }: Island): boolean {
  return kind === 'deduct' || kind === 'void';
}

/** In a list "…(1分);…(2分)。" the last part ends with the list; where parts have sentences of their own, with the text. */
function lastEnd(
  text: string,
  last: Island,
  openings: readonly number[],
  islands: readonly Island[],
): number {
  const [first = 0] = openings;
  const lastOpening = openings[openings.length - 1] ?? 0;
  const list = openings.length > 1 && !/[。\n]/.test(text.slice(first, lastOpening).trimEnd());
  const stop = text.indexOf('。', last.end);
  if (!list || stop < 0) return text.length;
  const scored = islands.some((island) => isScored(island) && island.start > last.end && island.start < stop);
  return scored ? stop : text.length;
}
