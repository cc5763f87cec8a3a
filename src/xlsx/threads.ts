import { cellAddress, parseCell, type CellRef } from '../snapshot/area';
import type { XmlPart } from './xml/part';
import { replaceContent, setAttribute, splice } from './xml/part';
import { decodeXstring, encodeAttribute, encodeXstring } from './xml/text';
import { attribute, child, flag, parseXml, prefixOf, textOf } from './xml/tree';

/** One remark of a thread: its first, or a reply. */
export interface Remark {
  readonly id: string;
  readonly cell: CellRef;
  /** Id of the thread's first remark; null for that one itself. */
  readonly parent: string | null;
  readonly personId: string;
  /** ISO date and time without a zone, as the file keeps it. */
  readonly created: string;
  readonly text: string;
  readonly resolved: boolean;
}

interface Stored extends Remark {
  readonly xml: string;
}

/** The threaded comments of a sheet, without their twins ([MS-XLSX] 2.1.32). */
export class Threads {
  readonly #part: XmlPart;
  readonly #remarks: Map<string, Stored>;
  #changed = false;

  /** @throws FileFailure damagedPart */
  constructor(part: XmlPart) {
    this.#part = part;
    const { root, text, path } = part;
    const stored = root.children.flatMap((element): Stored[] => {
      const cell = parseCell(attribute(element, 'ref') ?? '');
      const id = attribute(element, 'id');
      if (!cell || id === null) return [];
      const content = child(element, 'text');
      return [
        {
          id,
          cell,
          parent: attribute(element, 'parentId'),
          personId: attribute(element, 'personId') ?? '',
          created: attribute(element, 'dT') ?? '',
          text: content ? decodeXstring(textOf(text, content, path)) : '',
          resolved: flag(element, 'done'),
          xml: text.slice(element.start, element.end),
        },
      ];
    });
    this.#remarks = new Map(stored.map((remark) => [remark.id, remark]));
  }

  list(): readonly Remark[] {
    return [...this.#remarks.values()];
  }

  get(id: string): Remark | undefined {
    return this.#remarks.get(id);
  }

  add(remark: Remark): void {
    const prefix = prefixOf(this.#part.root);
    const parent = remark.parent === null ? '' : ` parentId="${encodeAttribute(remark.parent)}"`;
    const done = remark.resolved ? ' done="1"' : '';
    const tag =
      `<${prefix}threadedComment ref="${cellAddress(remark.cell)}" dT="${encodeAttribute(remark.created)}" ` +
      `personId="${encodeAttribute(remark.personId)}" id="${encodeAttribute(remark.id)}"${parent}${done}>`;
    const xml = `${tag}${textXml(prefix, remark.text)}</${prefix}threadedComment>`;
    this.#remarks.set(remark.id, { ...remark, xml });
    this.#changed = true;
  }

  /** Gives a remark another text. Mentions go, for they point into the old one. */
  edit(id: string, text: string): void {
    const remark = this.#remarks.get(id);
    if (!remark) return;
    const element = parseXml(remark.xml, this.#part.path);
    const xml = splice(remark.xml, [replaceContent(element, textXml(prefixOf(element), text))]);
    this.#remarks.set(id, { ...remark, text, xml });
    this.#changed = true;
  }

  setResolved(id: string, resolved: boolean): void {
    const remark = this.#remarks.get(id);
    if (!remark) return;
    const element = parseXml(remark.xml, this.#part.path);
    const xml = splice(remark.xml, [setAttribute(element, 'done', resolved ? '1' : '0')]);
    this.#remarks.set(id, { ...remark, resolved, xml });
    this.#changed = true;
  }

  /** Removes a remark; the first one takes its replies with it. */
  remove(id: string): void {
    for (const remark of this.#remarks.values()) {
      if (remark.id === id || remark.parent === id) this.#remarks.delete(remark.id);
    }
    this.#changed = true;
  }

  /** The part's text with all changes; null when there are none. */
  toXml(): string | null {
    if (!this.#changed) return null;
    this.#part.edit(
      replaceContent(this.#part.root, [...this.#remarks.values()].map(({ xml }) => xml).join('')),
    );
    return this.#part.text;
  }
}

function textXml(prefix: string, text: string): string {
  return `<${prefix}text>${encodeXstring(text)}</${prefix}text>`;
}
