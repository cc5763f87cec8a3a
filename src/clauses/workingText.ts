import type { Span } from '../rubric/clause';

/**
 * The text that patterns are matched on: folded, idle spaces taken out, damage repaired. Its length may differ from
 * the original's, so each unit remembers the passage that it stands for.
 */
export interface WorkingText {
  readonly text: string;
  /** `starts[i]`…`ends[i]` is the passage of the original that unit i stands for. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly original: string;
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

export function workingText(original: string, folded: string): WorkingText {
  const starts = Array.from({ length: folded.length }, (_, i) => i);
  return { text: folded, starts, ends: starts.map((i) => i + 1), original };
}

/**
 * Replaces passages, which must be in order and not overlap. Every unit put in stands for the whole passage that it
 * replaces, so that whatever is cut later never ends inside a repaired passage.
 */
export function replacePassages(working: WorkingText, replacements: readonly Replacement[]): WorkingText {
  if (replacements.length === 0) return working;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(working.text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(working.starts[i] ?? 0);
      ends.push(working.ends[i] ?? 0);
    }
  };
  let at = 0;
  for (const { start, end, by } of replacements) {
    keep(at, start);
    const passage = spanOf(working, start, end);
    pieces.push(by);
    for (let i = 0; i < by.length; i++) {
      starts.push(passage.start);
      ends.push(passage.end);
    }
    at = end;
  }
  keep(at, working.text.length);
  return { text: pieces.join(''), starts, ends, original: working.original };
}

/** The passage of the original that units `start`…`end` of the working text stand for. */
export function spanOf(working: WorkingText, start: number, end: number): Span {
  if (end <= start) return { start: 0, end: 0 };
  return { start: working.starts[start] ?? 0, end: working.ends[end - 1] ?? working.original.length };
}

/** The original's own words for units `start`…`end`. */
export function cut(working: WorkingText, start: number, end: number): string {
  const span = spanOf(working, start, end);
  return working.original.slice(span.start, span.end);
}
