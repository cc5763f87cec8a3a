import { type Look, type Side, SIDES } from './look';
import type { Styles, StyleList } from './styles';
import { insertBefore, replace, setAttribute, type Splice, splice } from './xml/part';
import { encodeAttribute } from './xml/text';
import { attribute, child, prefixOf, type XmlElement } from './xml/tree';

/** The style that looks like another but for some changes; it is added when the workbook has none such. */
export function withLook(styles: Styles, style: number, changes: Partial<Look>): number {
  let result = style;
  if (changes.numberFormat !== undefined) result = styles.withNumberFormat(result, changes.numberFormat);
  result = withFont(styles, result, changes);
  if (changes.fill !== undefined) result = withFill(styles, result, changes.fill);
  if (changes.borders !== undefined) result = withBorders(styles, result, changes.borders);
  return withAlignmentAndLock(styles, result, changes);
}

/** Children of a font in the order that Excel writes. */
const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function withFont(styles: Styles, style: number, changes: Partial<Look>): number {
  const wanted: [string, string | null][] = [];
  const toggle = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) wanted.push([name, on ? `<#${name}/>` : null]);
  };
  toggle('b', changes.bold);
  toggle('i', changes.italic);
  toggle('u', changes.underline);
  toggle('strike', changes.strikethrough);
  const { fontSize, fontColor, fontName } = changes;
  if (typeof fontSize === 'number') wanted.push(['sz', `<#sz val="${fontSize}"/>`]);
  if (typeof fontColor === 'string') wanted.push(['color', `<#color rgb="${argb(fontColor)}"/>`]);
  if (typeof fontName === 'string') {
    // A theme font would win over the name.
    wanted.push(['name', `<#name val="${encodeAttribute(fontName)}"/>`], ['scheme', null]);
  }
  return wanted.reduce((result, [name, xml]) => {
    const old = itemOf(styles, result, 'fonts', 'fontId');
    const index = styles.add('fonts', withChild(old, name, xml, FONT));
    return styles.withAttributes(result, { fontId: String(index), applyFont: '1' });
  }, style);
}

function withFill(styles: Styles, style: number, color: string | null): number {
  const old = itemOf(styles, style, 'fills', 'fillId');
  const prefix = prefixOf(old.element);
  const pattern = `${prefix}patternFill`;
  const xml =
    color === null
      ? `<${pattern} patternType="none"/>`
      : `<${pattern} patternType="solid"><${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/></${pattern}>`;
  const index = styles.add('fills', `<${prefix}fill>${xml}</${prefix}fill>`);
  return styles.withAttributes(style, { fillId: String(index), applyFill: '1' });
}

const BORDER = ['start', 'end', ...SIDES, 'diagonal', 'vertical', 'horizontal'];

function withBorders(styles: Styles, style: number, borders: Readonly<Record<Side, string>>): number {
  let result = style;
  for (const side of SIDES) {
    const old = itemOf(styles, result, 'borders', 'borderId');
    const line = borders[side];
    const xml = line === 'none' ? `<#${side}/>` : `<#${side} style="${encodeAttribute(line)}"/>`;
    const standing = child(old.element, side);
    if (((standing && attribute(standing, 'style')) ?? 'none') === line) continue;
    const index = styles.add('borders', withChild(old, side, xml, BORDER));
    result = styles.withAttributes(result, { borderId: String(index), applyBorder: '1' });
  }
  return result;
}

function withAlignmentAndLock(styles: Styles, style: number, changes: Partial<Look>): number {
  const { horizontal, vertical, wrapText, locked } = changes;
  const alignment: Record<string, string> = {};
  if (horizontal !== undefined) alignment['horizontal'] = horizontal;
  if (vertical !== undefined) alignment['vertical'] = vertical;
  if (wrapText !== undefined) alignment['wrapText'] = wrapText ? '1' : '0';
  let result = withXfChild(styles, style, 'alignment', 'applyAlignment', alignment);
  if (locked !== undefined) {
    result = withXfChild(styles, result, 'protection', 'applyProtection', { locked: locked ? '1' : '0' });
  }
  return result;
}

function withXfChild(
  styles: Styles,
  style: number,
  name: string,
  apply: string,
  attributes: Readonly<Record<string, string>>,
): number {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return style;
  const marked = styles.withAttributes(style, { [apply]: '1' });
  const xml = styles.list('cellXfs')[marked] ?? '';
  const element = styles.element('cellXfs', marked);
  if (!element) return style;
  const standing = child(element, name);
  const written = entries.map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`).join('');
  const splices: Splice[] = standing
    ? entries.map(([key, value]) => setAttribute(standing, key, value))
    : [
        insertBefore(
          element,
          new Set(name === 'alignment' ? ['protection', 'extLst'] : ['extLst']),
          `<${prefixOf(element)}${name}${written}/>`,
        ),
      ];
  return styles.add('cellXfs', splice(xml, splices));
}

interface Item {
  readonly xml: string;
  readonly element: XmlElement;
}

/** The font, fill or border that a style names; the first where it names none. */
function itemOf(styles: Styles, style: number, list: StyleList, name: string): Item {
  const xf = styles.element('cellXfs', style);
  const index = Number((xf && attribute(xf, name)) ?? 0);
  const known = styles.element(list, index) ? index : styles.add(list, `<${list.slice(0, -1)}/>`);
  const element = styles.element(list, known);
  const xml = styles.list(list)[known];
  if (!element || xml === undefined) throw new RangeError(`no ${list} ${known}`);
  return { xml, element };
}

/** An item with a child replaced, added in order, or taken away; "#" in the XML stands for the prefix. */
function withChild(
  { xml, element }: Item,
  name: string,
  childXml: string | null,
  order: readonly string[],
): string {
  const standing = child(element, name);
  const text = (childXml ?? '').replace('#', prefixOf(element));
  if (standing) return splice(xml, [replace(standing, text)]);
  if (text === '') return xml;
  return splice(xml, [insertBefore(element, new Set(order.slice(order.indexOf(name) + 1)), text)]);
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
