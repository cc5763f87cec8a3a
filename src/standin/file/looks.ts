import { readLook, type Look } from '../../xlsx/look';
import type { Workbook as File } from '../../xlsx/workbook';
import { withLook } from '../../xlsx/withLook';
import { noBorder, PLAIN, type BorderStyle, type CellStyle } from '../workbook/style';

/** The file's names of line styles, and Excel's: a style and a weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function small(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function border(line: string): BorderStyle {
  const known = Object.hasOwn(LINES, line) ? LINES[line] : undefined;
  if (!known) return noBorder();
  return { ...noBorder(), style: known[0], weight: known[1] };
}

function lineOf({ style, weight }: BorderStyle): string {
  if (style === 'None') return 'none';
  const exact = Object.entries(LINES).find(([, [one, other]]) => one === style && other === weight);
  const near = Object.entries(LINES).find(([, [one]]) => one === style);
  return (exact ?? near)?.[0] ?? 'thin';
}

/** Excel's words for the file's cell formats. A colour of the theme reads as none: it is kept, but not known here. */
export class FileLooks {
  private readonly known = new Map<number, CellStyle>();

  constructor(private readonly file: File) {}

  /** The file's plain cell: its first cell format, in its first font as a rule. */
  plain(): CellStyle {
    return styleOf(readLook(this.file.styles, 0), 0);
  }

  /** null for the file's plain cell. */
  style(index: number): CellStyle | null {
    if (index === 0) return null;
    const known = this.known.get(index);
    if (known) return known;
    const style = styleOf(readLook(this.file.styles, index), index);
    this.known.set(index, style);
    return style;
  }
}

function styleOf(look: Look, source: number): CellStyle {
  return {
    ...PLAIN,
    numberFormat: look.numberFormat,
    font: {
      ...PLAIN.font,
      name: look.fontName ?? PLAIN.font.name,
      size: look.fontSize ?? PLAIN.font.size,
      color: look.fontColor ?? PLAIN.font.color,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline ? 'Single' : 'None',
      strikethrough: look.strikethrough,
    },
    fill: look.fill === null ? PLAIN.fill : { ...PLAIN.fill, color: look.fill, pattern: 'Solid' },
    borders: {
      ...PLAIN.borders,
      top: border(look.borders.top),
      bottom: border(look.borders.bottom),
      left: border(look.borders.left),
      right: border(look.borders.right),
    },
    alignment: {
      ...PLAIN.alignment,
      horizontal: look.horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(look.horizontal),
      vertical: capital(look.vertical),
      wrapText: look.wrapText,
    },
    locked: look.locked,
    source,
  };
}

/** The file's cell format for a look: the one it came from, with what was changed since. */
export function formatFor(file: File, style: CellStyle | null): number {
  const base = style?.source ?? 0;
  if (style === null || !style.altered) return base;
  const before = readLook(file.styles, base);
  const changes = Object.fromEntries(
    Object.entries(lookOf(style, before)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Look]),
    ),
  ) as Partial<Look>;
  return withLook(file.styles, base, changes);
}

function lookOf({ font, fill, borders, alignment, numberFormat, locked }: CellStyle, before: Look): Look {
  const horizontal =
    alignment.horizontal === 'CenterAcrossSelection' ? 'centerContinuous' : small(alignment.horizontal);
  // What the file leaves open (a colour of the theme, too) was read as Excel's own; it stays unless another was chosen.
  const kept = <V>(was: V | null, now: V, usual: V): V | null => (was === null && now === usual ? null : now);
  return {
    fontName: kept(before.fontName, font.name, PLAIN.font.name),
    fontSize: kept(before.fontSize, font.size, PLAIN.font.size),
    fontColor: kept(before.fontColor, font.color, PLAIN.font.color),
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== 'None',
    strikethrough: font.strikethrough,
    fill: fill.color === '' ? null : fill.color,
    borders: {
      left: lineOf(borders.left),
      right: lineOf(borders.right),
      top: lineOf(borders.top),
      bottom: lineOf(borders.bottom),
    },
    horizontal,
    vertical: small(alignment.vertical),
    wrapText: alignment.wrapText,
    numberFormat,
    locked,
  };
}
