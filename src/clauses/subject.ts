/** How far back the name of what is measured is looked for. */
const REACH = 40;

/** The words just before a place, back to the next comma or full stop: 月平均参与度:|90%以上. */
export function subjectBefore(text: string, place: number): string {
  let end = place;
  while (end > 0 && /[\s,;:。、(（“]/.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < REACH && !/[,;:。\n]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
