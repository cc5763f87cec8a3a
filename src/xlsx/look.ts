import type { Styles, StyleList } from './styles';
import { attribute, child, flag, type XmlElement } from './xml/tree';

export const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** How a cell looks, as far as it is read and changed here. Colours are "#RRGGBB"; null is one that is not plain RGB. */
export interface Look {
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly fontColor: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Of a solid fill. */
  readonly fill: string | null;
  /** Line styles by the file's names ("thin"); "none" for none. */
  readonly borders: Readonly<Record<Side, string>>;
  /** By the file's names: "general", "center", …; "bottom", "center", … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** The look of a style index; the plain look for one that is out of range. */
export function readLook(styles: Styles, style: number): Look {
  const xf = styles.element('cellXfs', style);
  const item = (list: StyleList, name: string): XmlElement | undefined =>
    styles.element(list, Number((xf && attribute(xf, name)) ?? 0)) ?? undefined;
  const font = item('fonts', 'fontId');
  const fill = child(item('fills', 'fillId'), 'patternFill');
  const border = item('borders', 'borderId');
  const alignment = child(xf ?? undefined, 'alignment');
  const size = Number(valueOf(font, 'sz') ?? NaN);
  const line = (side: Side): string => {
    const element = child(border, side);
    return (element && attribute(element, 'style')) ?? 'none';
  };
  return {
    fontName: valueOf(font, 'name'),
    fontSize: Number.isFinite(size) ? size : null,
    fontColor: colorOf(child(font, 'color')),
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    underline: child(font, 'u') !== undefined && valueOf(font, 'u') !== 'none',
    strikethrough: isOn(font, 'strike'),
    fill: fill && attribute(fill, 'patternType') === 'solid' ? colorOf(child(fill, 'fgColor')) : null,
    borders: { left: line('left'), right: line('right'), top: line('top'), bottom: line('bottom') },
    horizontal: (alignment && attribute(alignment, 'horizontal')) ?? 'general',
    vertical: (alignment && attribute(alignment, 'vertical')) ?? 'bottom',
    wrapText: alignment ? flag(alignment, 'wrapText') : false,
    numberFormat: styles.numberFormat(style),
    locked: styles.isLocked(style),
  };
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element ? flag(element, 'val', true) : false;
}

function valueOf(font: XmlElement | undefined, name: string): string | null {
  const element = child(font, name);
  return element ? attribute(element, 'val') : null;
}

function colorOf(element: XmlElement | undefined): string | null {
  const rgb = (element && attribute(element, 'rgb')) ?? '';
  return /^[0-9A-Fa-f]{8}$/.test(rgb) ? `#${rgb.slice(2).toUpperCase()}` : null;
}
