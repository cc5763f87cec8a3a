/** Characters that take two places on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Circled numbers and most symbols take one place in some terminals and two in others; one is the commoner. */
const WIDTH = (character: string): number => (WIDE.test(character) ? 2 : 1);

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTH(character);
  return width;
}

/** Text cut to a width, with … where something was cut. */
export function fitted(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += WIDTH(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

export interface Column {
  readonly align: 'left' | 'right';
  /** The most that a cell may take. */
  readonly widest: number;
}

/** Lines of aligned cells; a row of one cell runs over the whole width. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ widest }, index) =>
    Math.min(
      widest,
      Math.max(0, ...rows.filter((row) => row.length > 1).map((row) => displayWidth(row[index] ?? ''))),
    ),
  );
  return rows.map((row) => {
    if (row.length === 1) return row[0] ?? '';
    return columns
      .map(({ align }, index) => padded(row[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd();
  });
}

function padded(text: string, width: number, align: Column['align']): string {
  const cell = fitted(text, width);
  const space = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  return align === 'left' ? cell + space : space + cell;
}
