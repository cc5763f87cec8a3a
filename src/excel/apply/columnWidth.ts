/** A character of Excel's default font is 7 pixels of 3/4 point wide, margins counted in; Office.js counts in points. */
const POINTS_PER_CHARACTER = 5.25;

/** Queues the width of whole columns, in characters; null is the sheet's default. */
export function queueWidth({ format }: Excel.Range, characters: number | null): void {
  if (characters === null) format.useStandardWidth = true;
  else format.columnWidth = characters * POINTS_PER_CHARACTER;
}
