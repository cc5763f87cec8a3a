import { circledNumber } from './circledMarks';
import { foldText } from './foldText';
import { COMMAS } from './markedPiece';
import { trimNote } from './noteWords';

const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/;

/**
 * A note as it stands in a cell: on one line, and without what would part it from its finding. Line ends become spaces,
 * semicolons commas, and a comma right before a mark (张某,②) a space. Everything else stays as it is.
 */
export function writtenNote(note: string): string {
  const folded = foldText(note);
  let written = '';
  for (let at = 0; at < note.length; at++) {
    const unit = note.charAt(at);
    if (LINE_ENDS.test(unit)) written += ' ';
    else if (folded[at] === ';') written += softened(note, at, '，');
    else written += COMMAS.has(folded.charAt(at)) ? softened(note, at, unit) : unit;
  }
  return trimNote(written);
}

function softened(note: string, at: number, comma: string): string {
  return circledNumber(note[at + 1]) === null ? comma : ' ';
}
