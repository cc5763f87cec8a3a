import type { Content } from '../standin/workbook/cell';
import type { BorderStyle, CellStyle } from '../standin/workbook/style';

/** Puts a cell's look on its element. Set property by property, which the page's policy allows where style text is not. */
export function paintCell(
  style: CSSStyleDeclaration,
  look: CellStyle,
  value: Content,
  beside: Neighbours,
): void {
  const { font, fill, alignment, borders } = look;
  style.fontSize = `${font.size}pt`;
  style.fontFamily = `"${font.name.replaceAll('"', '')}", var(--sheet-font)`;
  style.color = font.color;
  if (font.bold) style.fontWeight = '700';
  if (font.italic) style.fontStyle = 'italic';
  if (font.strikethrough) style.textDecoration = 'line-through';
  else if (font.underline !== 'None') style.textDecoration = 'underline';
  if (fill.color) style.backgroundColor = fill.color;
  style.textAlign = HORIZONTAL[alignment.horizontal] ?? generalAlignment(value);
  style.verticalAlign = VERTICAL[alignment.vertical] ?? 'bottom';
  style.whiteSpace = alignment.wrapText ? 'pre-wrap' : 'pre';
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = borderLine(borders[side]);
    const drawn =
      (side === 'top' && hasLine(beside.above.borders.bottom)) ||
      (side === 'left' && hasLine(beside.before.borders.right));
    if (line && !drawn) style.setProperty(`border-${side}`, line);
  }
}

/** The cells above and to the left, whose lines may be drawn already: a table's lines are set on both their sides. */
export interface Neighbours {
  readonly above: CellStyle;
  readonly before: CellStyle;
}

function hasLine({ style }: BorderStyle): boolean {
  return style !== 'None';
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
  Justify: 'justify',
  Distributed: 'justify',
};

const VERTICAL: Readonly<Record<string, string>> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };

/** Text to the left, numbers to the right, truth values and errors in the middle. */
function generalAlignment(value: Content): string {
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' || value === null ? 'left' : 'center';
}

function borderLine({ style, color, weight }: BorderStyle): string | null {
  if (style === 'None') return null;
  const width = weight === 'Thick' ? 3 : weight === 'Medium' ? 2 : 1;
  const kind = style.startsWith('Dash')
    ? 'dashed'
    : style === 'Dot'
      ? 'dotted'
      : style === 'Double'
        ? 'double'
        : 'solid';
  return `${kind === 'double' ? 3 : width}px ${kind} ${color}`;
}
