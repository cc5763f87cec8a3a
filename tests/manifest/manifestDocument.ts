import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** The parser takes a bare & for text; Excel's does not. */
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[a-z]+);)/i;

/** @throws Error with the parser's words when the text is not well-formed XML. */
export function parseManifest(xml: string): Document {
  if (BARE_AMPERSAND.test(xml)) throw new Error('A bare & is not well-formed');
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  });
  return parser.parseFromString(xml, 'text/xml');
}

/** Elements of one local name, anywhere below, in the order of the text. */
export function all(parent: Document | Element, localName: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', localName)];
}

/** Child elements, of one local name when it is given. */
export function children(parent: Element, localName?: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE && (localName === undefined || node.localName === localName),
  );
}

export function root(manifest: Document): Element {
  if (!manifest.documentElement) throw new Error('The manifest is empty');
  return manifest.documentElement;
}

/** Text of the root's only child of that name; null when there is none. */
export function textOf(manifest: Document, localName: string): string | null {
  return children(root(manifest), localName)[0]?.textContent ?? null;
}

/** Every resource (image, URL, string) that VersionOverrides defines. */
export function resources(manifest: Document): Element[] {
  return all(manifest, 'Resources')
    .flatMap((list) => children(list))
    .flatMap((kind) => children(kind));
}
