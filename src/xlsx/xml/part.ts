import { encodeAttribute } from './text';
import { parseXml, type XmlElement } from './tree';

/** A piece of text that takes the place of another. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes all splices, which must not overlap, in one pass. Insertions at one place are made in the order given, and
 * before a replacement that starts there.
 */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const one of [...splices].sort((left, right) => left.start - right.start || left.end - right.end)) {
    pieces.push(text.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** A small XML part that is edited as text; its elements are parsed again after an edit, when next asked for. */
export class XmlPart {
  #text: string;
  #root: XmlElement | null = null;

  constructor(
    text: string,
    readonly path: string,
  ) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** @throws FileFailure damagedPart */
  get root(): XmlElement {
    this.#root ??= parseXml(this.#text, this.path);
    return this.#root;
  }

  edit(...splices: readonly Splice[]): void {
    this.#text = splice(this.#text, splices);
    this.#root = null;
  }
}

/** Adds XML as the last thing inside an element. */
export function append(element: XmlElement, xml: string): Splice {
  if (element.closeStart < element.end)
    return { start: element.closeStart, end: element.closeStart, text: xml };
  return { start: element.openEnd - 2, end: element.end, text: `>${xml}</${element.name}>` };
}

/** Adds a child where the schema wants it: before the first child that is named in `later`. */
export function insertBefore(parent: XmlElement, later: ReadonlySet<string>, xml: string): Splice {
  const next = parent.children.find((one) => later.has(one.localName));
  return next ? { start: next.start, end: next.start, text: xml } : append(parent, xml);
}

export function replace(element: XmlElement, xml: string): Splice {
  return { start: element.start, end: element.end, text: xml };
}

/** Replaces what stands inside an element; its attributes stay. */
export function replaceContent(element: XmlElement, xml: string): Splice {
  if (element.closeStart === element.end) return append(element, xml);
  return { start: element.openEnd, end: element.closeStart, text: xml };
}

/** Sets an attribute, or takes it away (null). */
export function setAttribute(
  element: Pick<XmlElement, 'start' | 'name' | 'attributes'>,
  name: string,
  value: string | null,
): Splice {
  const old = element.attributes.find((one) => one.name === name);
  const text = value === null ? '' : ` ${name}="${encodeAttribute(value)}"`;
  if (old) return { start: old.start, end: old.end, text };
  const at = element.start + 1 + element.name.length;
  return { start: at, end: at, text };
}
