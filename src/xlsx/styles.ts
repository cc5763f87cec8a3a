import { addContentType } from './contentTypes';
import { CONTENT_TYPE, MAIN, RELATION, XML_HEAD } from './names';
import { builtInFormat, builtInFormatId, FIRST_OWN_FORMAT } from './numberFormats';
import type { Package } from './package';
import type { Relationships } from './relationships';
import { append, insertBefore, setAttribute, splice, type Splice, XmlPart } from './xml/part';
import { encodeAttribute } from './xml/text';
import { attribute, child, flag, parseXml, prefixOf, type XmlElement } from './xml/tree';

/** The lists of the styles part that can grow, in schema order (ECMA-376 part 1, 18.8.39). */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
export type StyleList = (typeof LISTS)[number];

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
const LATER = [...ORDER, 'tableStyles', 'colors', 'extLst'];

const EMPTY_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The workbook's cell formats. They are only ever added to: cells in every sheet count on their places. */
export class Styles {
  readonly #pkg: Package;
  readonly #workbook: Relationships;
  readonly #part: XmlPart;
  readonly #lists = new Map<StyleList, string[]>();
  /** Lengths of the lists as they stand in the part. */
  readonly #written = new Map<StyleList, number>();
  readonly #formats = new Map<number, string>();
  readonly #formatOf = new Map<number, string>();

  /** @throws FileFailure damagedPart */
  constructor(pkg: Package, workbook: Relationships) {
    this.#pkg = pkg;
    this.#workbook = workbook;
    const path = workbook.targets('styles')[0];
    // A part that nothing points to may have the usual name.
    const free = pkg.freePath((number) => `xl/styles${number === 1 ? '' : number}.xml`);
    this.#part = path ? new XmlPart(pkg.text(path), path) : new XmlPart(EMPTY_STYLES, free);
    const { root, text } = this.#part;
    for (const name of LISTS) {
      const items = child(root, name)?.children ?? [];
      this.#lists.set(
        name,
        items.map(({ start, end }) => text.slice(start, end)),
      );
      this.#written.set(name, items.length);
    }
    for (const element of child(root, 'numFmts')?.children ?? []) {
      const id = Number(attribute(element, 'numFmtId'));
      this.#formats.set(id, attribute(element, 'formatCode') ?? 'General');
    }
  }

  /** How many cell formats there are; a cell's style must be below it. */
  get count(): number {
    return this.list('cellXfs').length;
  }

  /** Excel's format code of a style; "General" for one that is out of range. */
  numberFormat(style: number): string {
    const known = this.#formatOf.get(style);
    if (known !== undefined) return known;
    const xf = this.element('cellXfs', style);
    const id = Number((xf && attribute(xf, 'numFmtId')) ?? 0);
    const code = this.#formats.get(id) ?? builtInFormat(id) ?? 'General';
    this.#formatOf.set(style, code);
    return code;
  }

  /** Whether cells of a style cannot be changed while their sheet is protected; that is so unless the style frees them. */
  isLocked(style: number): boolean {
    const protection = child(this.element('cellXfs', style) ?? undefined, 'protection');
    return protection ? flag(protection, 'locked', true) : true;
  }

  /** The style that is like another but for its number format. */
  withNumberFormat(style: number, code: string): number {
    if (this.numberFormat(style) === code) return style;
    return this.withAttributes(style, {
      numFmtId: String(this.#formatId(code)),
      applyNumberFormat: '1',
    });
  }

  /** The style that is like another but for some attributes of its `xf`. */
  withAttributes(style: number, attributes: Readonly<Record<string, string>>): number {
    const list = this.list('cellXfs');
    const xml = list[style] ?? list[0] ?? this.#newXf();
    const element = parseXml(xml, this.#part.path);
    const splices = Object.entries(attributes).map(([name, value]) => setAttribute(element, name, value));
    return this.add('cellXfs', splice(xml, splices));
  }

  #newXf(): string {
    return `<${prefixOf(this.#part.root)}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  }

  #formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== null) return builtIn;
    for (const [id, known] of this.#formats) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.keys()) + 1;
    this.#formats.set(id, code);
    const prefix = prefixOf(this.#part.root);
    this.add('numFmts', `<${prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  /** The items of a list, as XML. */
  list(name: StyleList): string[] {
    const list = this.#lists.get(name) ?? [];
    this.#lists.set(name, list);
    return list;
  }

  /** An item, parsed; its places are within the item's own XML. */
  element(name: StyleList, index: number): XmlElement | null {
    const xml = this.list(name)[index];
    return xml === undefined ? null : parseXml(xml, this.#part.path);
  }

  /** The index of an item, which is added unless the list has the very same. */
  add(name: StyleList, xml: string): number {
    const list = this.list(name);
    const known = list.indexOf(xml);
    if (known >= 0) return known;
    list.push(xml);
    return list.length - 1;
  }

  /** Hands the grown lists to the package. */
  flush(): void {
    const { root } = this.#part;
    const prefix = prefixOf(root);
    const splices: Splice[] = [];
    for (const name of LISTS) {
      const list = this.list(name);
      const added = list.slice(this.#written.get(name) ?? 0).join('');
      if (added === '') continue;
      const element = child(root, name);
      if (element) {
        splices.push(setAttribute(element, 'count', String(list.length)), append(element, added));
      } else {
        const xml = `<${prefix}${name} count="${list.length}">${added}</${prefix}${name}>`;
        splices.push(insertBefore(root, new Set(LATER.slice(LATER.indexOf(name) + 1)), xml));
      }
      this.#written.set(name, list.length);
    }
    if (splices.length === 0) return;
    const { path } = this.#part;
    if (!this.#pkg.has(path)) {
      addContentType(this.#pkg, path, CONTENT_TYPE.styles);
      this.#workbook.add(RELATION.styles, path);
    }
    this.#part.edit(...splices);
    this.#pkg.set(path, this.#part.text);
  }
}
