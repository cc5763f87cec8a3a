import type { Clause, Span } from '../../rubric/clause';
import { abbreviates } from './clauseWords';
import type { CellText } from './pieceReading';

const LEADING = /^[\s,.。，、;；:：]+/;
const TRAILING = /[\s,，、;；:：]+$/;

/**
 * The note of a finding: the words of the given passages as typed, without those that only name the clause again.
 * @param clause null for a figure of the reviewer's own, whose words are all worth keeping.
 */
export function noteOf({ text }: CellText, passages: readonly Span[], clause: Clause | null): string {
  return passages
    .map(({ start, end }) => trimNote(text.slice(start, end)))
    .filter((words, index) => words !== '' && !(index === 0 && clause && abbreviates(words, clause)))
    .join('：');
}

/** Words without the punctuation that joined them to what stood before and after. */
export function trimNote(words: string): string {
  return trimEnd(words.replace(LEADING, ''));
}

/** From the end inwards: a pattern anchored at the end would be tried from every place. */
function trimEnd(words: string): string {
  let end = words.length;
  while (end > 0 && TRAILING.test(words.charAt(end - 1))) end--;
  return words.slice(0, end);
}
