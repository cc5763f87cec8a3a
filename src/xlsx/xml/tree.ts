import { FileFailure } from '../../snapshot/fileFault';
import { XmlScanner } from './scanner';
import { decodeXml } from './text';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** From the space before the name to behind the closing quote. */
  readonly start: number;
  readonly end: number;
}

/** An element with its places in the text, so that edits can be splices and leave the rest as it was. */
export interface XmlElement {
  readonly name: string;
  readonly localName: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Behind the open tag's ">". */
  readonly openEnd: number;
  /** At the close tag; the same as `end` for `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
}

interface Building extends XmlElement {
  readonly children: Building[];
  closeStart: number;
  end: number;
}

const DEEPEST = 200;

/**
 * The elements of a small part; its text is left where it is (see `textOf`).
 * @throws FileFailure damagedPart for what is no well-formed XML, is too deep or has a document type
 */
export function parseXml(text: string, part: string): XmlElement {
  const scanner = new XmlScanner(text, part);
  const open: Building[] = [];
  let root: Building | null = null;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' || token === 'empty') {
      const element = startElement(scanner);
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) throw scanner.damaged();
      else root = element;
      if (token === 'open') open.push(element);
      if (open.length > DEEPEST) throw scanner.damaged();
    } else if (token === 'close') {
      const element = open.pop();
      if (element?.name !== scanner.name) throw scanner.damaged();
      element.closeStart = scanner.start;
      element.end = scanner.end;
    } else if (open.length === 0 && text.slice(scanner.start, scanner.end).trim() !== '') {
      throw scanner.damaged();
    }
  }
  if (!root || open.length > 0) throw scanner.damaged();
  return root;
}

function startElement(scanner: XmlScanner): Building {
  return {
    name: scanner.name,
    localName: scanner.localName,
    attributes: parseAttributes(scanner),
    children: [],
    start: scanner.start,
    openEnd: scanner.end,
    closeStart: scanner.end,
    end: scanner.end,
  };
}

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of the scanner's present tag. */
export function parseAttributes(scanner: XmlScanner): XmlAttribute[] {
  const raw = scanner.rawAttributes;
  const base = scanner.start + 1 + scanner.name.length;
  const attributes: XmlAttribute[] = [];
  let at = 0;
  while (at < raw.length) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(raw);
    if (!match) {
      if (raw.slice(at).trim() !== '') throw scanner.damaged();
      break;
    }
    const [whole, name = '', quoted, apostrophed] = match;
    if (attributes.some((other) => other.name === name)) throw scanner.damaged();
    const value = decodeXml(quoted ?? apostrophed ?? '', scanner.part);
    attributes.push({ name, value, start: base + at, end: base + at + whole.length });
    at += whole.length;
  }
  return attributes;
}

/** An attribute's value by its full name. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((one) => one.name === name)?.value ?? null;
}

/** The value of `r:id`, whatever prefix the file gives the relationships' namespace. */
export function relationId(element: XmlElement): string | null {
  return element.attributes.find((one) => one.name.endsWith(':id'))?.value ?? null;
}

/** Whether a flag attribute is on, in any of the ways that XML Schema writes a boolean. */
export function flag(element: XmlElement, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === null ? otherwise : value === '1' || value === 'true' || value === 'on';
}

export function child(element: XmlElement | undefined, localName: string): XmlElement | undefined {
  return element?.children.find((one) => one.localName === localName);
}

export function childrenNamed(element: XmlElement | undefined, localName: string): XmlElement[] {
  return element?.children.filter((one) => one.localName === localName) ?? [];
}

/** The prefix that new children need to be in the element's namespace: "x:" or "". */
export function prefixOf(element: { readonly name: string }): string {
  return element.name.slice(0, element.name.indexOf(':') + 1);
}

/** All text inside an element, markup left out. */
export function textOf(text: string, element: XmlElement, part: string): string {
  return textBetween(text, element.openEnd, element.closeStart, part);
}

/** All text between two places, markup left out. */
export function textBetween(text: string, start: number, end: number, part: string): string {
  if (text.indexOf('<', start) >= end || !text.slice(start, end).includes('<')) {
    return decodeXml(text.slice(start, end), part);
  }
  const scanner = new XmlScanner(text, part, start, end);
  let result = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'text') result += decodeXml(text.slice(scanner.start, scanner.end), part);
    if (token === 'cdata') result += text.slice(scanner.start + 9, scanner.end - 3).replace(/\r\n?/g, '\n');
  }
  return result;
}

/** @throws FileFailure damagedPart unless the element is there */
export function required(element: XmlElement | undefined, part: string): XmlElement {
  if (!element) throw new FileFailure({ code: 'damagedPart', part });
  return element;
}
