import type { Package } from './package';
import { plainText } from './richText';
import { append, setAttribute, XmlPart } from './xml/part';
import { XmlScanner } from './xml/scanner';
import { encodeXstring, keepSpaces } from './xml/text';
import { attribute, prefixOf, type XmlElement } from './xml/tree';

/** The workbook's table of texts: read by index, grown at its end. What is there never moves, for cells count on it. */
export class SharedStrings {
  readonly #pkg: Package;
  readonly #path: string;
  readonly #text: string;
  /** Where the content of each item starts and ends, in turns. */
  readonly #places: number[] = [];
  readonly #read = new Map<number, string>();
  readonly #added: string[] = [];
  readonly #addedIndex = new Map<string, number>();

  /** @throws FileFailure damagedPart */
  constructor(pkg: Package, path: string) {
    this.#pkg = pkg;
    this.#path = path;
    this.#text = pkg.text(path);
    const scanner = new XmlScanner(this.#text, path);
    let start = 0;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if (token === 'text' || token === 'cdata' || scanner.localName !== 'si') continue;
      if (token === 'open') start = scanner.end;
      else
        this.#places.push(
          token === 'empty' ? scanner.end : start,
          token === 'empty' ? scanner.end : scanner.start,
        );
    }
  }

  get count(): number {
    return this.#places.length / 2 + this.#added.length;
  }

  /** The plain text at an index; null when the table has no such index. */
  text(index: number): string | null {
    const known = this.#read.get(index) ?? this.#added[index - this.#places.length / 2];
    if (known !== undefined) return known;
    const start = this.#places[2 * index];
    const end = this.#places[2 * index + 1];
    if (start === undefined || end === undefined) return null;
    const text = plainText(this.#text, start, end, this.#path);
    this.#read.set(index, text);
    return text;
  }

  /** The index of a text that a cell is to hold; new texts are added, each once. */
  add(text: string): number {
    const known = this.#addedIndex.get(text);
    if (known !== undefined) return known;
    const index = this.count;
    this.#added.push(text);
    this.#addedIndex.set(text, index);
    return index;
  }

  /** Hands the grown table to the package. */
  flush(): void {
    if (this.#added.length === 0) return;
    // Only the root's own tag is parsed: the items in between may be many megabytes.
    const close = this.#text.lastIndexOf('</');
    const scanner = new XmlScanner(this.#text, this.#path);
    while (scanner.next() === 'text');
    const empty = close < scanner.end;
    const head = this.#text.slice(0, scanner.end);
    const body = empty ? '' : this.#text.slice(scanner.end, close);
    const rootTag = new XmlPart(empty ? head : head + this.#text.slice(close), this.#path);
    const prefix = prefixOf(rootTag.root);
    const items = this.#added.map(
      (text) =>
        `<${prefix}si><${prefix}t${keepSpaces(text)}>${encodeXstring(text)}</${prefix}t></${prefix}si>`,
    );
    const grown = (element: XmlElement, name: string): string | null => {
      const old = attribute(element, name);
      return old === null ? null : String(Number(old) + items.length);
    };
    const { root } = rootTag;
    rootTag.edit(
      setAttribute(root, 'count', grown(root, 'count')),
      setAttribute(root, 'uniqueCount', grown(root, 'uniqueCount')),
      append(root, body + items.join('')),
    );
    this.#pkg.set(this.#path, rootTag.text);
  }
}
