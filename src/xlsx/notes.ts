import { cellAddress, parseCell, type CellRef } from '../snapshot/area';
import { COMPATIBILITY, REVISION } from './names';
import { plainText } from './richText';
import type { XmlPart } from './xml/part';
import { append, replaceContent, setAttribute, splice, type Splice } from './xml/part';
import { encodeAttribute, encodeXml, encodeXstring } from './xml/text';
import { attribute, child, parseXml, prefixOf, required, textOf } from './xml/tree';

/** An old-style comment; the twin of a thread is one too. */
export interface Note {
  readonly cell: CellRef;
  readonly author: string;
  readonly text: string;
}

interface Stored extends Note {
  readonly xml: string;
}

/** The part that holds a sheet's notes (ECMA-376 part 1, 18.7). One note for a cell. */
export class Notes {
  readonly #part: XmlPart;
  readonly #authors: string[];
  readonly #authorsWritten: number;
  readonly #notes = new Map<string, Stored>();
  #changed = false;

  /** @throws FileFailure damagedPart */
  constructor(part: XmlPart) {
    this.#part = part;
    const { root, text, path } = part;
    this.#authors = (child(root, 'authors')?.children ?? []).map((author) => textOf(text, author, path));
    this.#authorsWritten = this.#authors.length;
    for (const element of child(root, 'commentList')?.children ?? []) {
      const cell = parseCell(attribute(element, 'ref') ?? '');
      if (!cell) continue;
      const content = child(element, 'text');
      this.#notes.set(cellAddress(cell), {
        cell,
        author: this.#authors[Number(attribute(element, 'authorId'))] ?? '',
        text: content ? plainText(text, content.openEnd, content.closeStart, path) : '',
        xml: text.slice(element.start, element.end),
      });
    }
  }

  list(): readonly Note[] {
    return [...this.#notes.values()].map(({ cell, author, text }) => ({ cell, author, text }));
  }

  get(cell: CellRef): Note | undefined {
    return this.#notes.get(cellAddress(cell));
  }

  /** @param id a GUID, by which Excel knows the note; that of the thread for a twin */
  add(note: Note, id: string): void {
    const prefix = prefixOf(this.#part.root);
    let author = this.#authors.indexOf(note.author);
    if (author < 0) author = this.#authors.push(note.author) - 1;
    const tag =
      `<${prefix}comment ref="${cellAddress(note.cell)}" authorId="${author}" shapeId="0" ` +
      `xmlns:xr="${REVISION}" xr:uid="${encodeAttribute(id)}">`;
    const xml = `${tag}${textXml(prefix, note.text)}</${prefix}comment>`;
    this.#notes.set(cellAddress(note.cell), { ...note, xml });
    this.#changed = true;
  }

  /** Gives a note another text, which loses its fonts. */
  edit(cell: CellRef, text: string): void {
    const note = this.#notes.get(cellAddress(cell));
    if (!note || note.text === text) return;
    const element = parseXml(note.xml, this.#part.path);
    const old = child(element, 'text');
    const xml = textXml(prefixOf(element), text);
    const edit: Splice = old ? { start: old.start, end: old.end, text: xml } : append(element, xml);
    this.#notes.set(cellAddress(cell), { ...note, text, xml: splice(note.xml, [edit]) });
    this.#changed = true;
  }

  remove(cell: CellRef): void {
    if (this.#notes.delete(cellAddress(cell))) this.#changed = true;
  }

  /** The part's text with all changes; null when there are none. */
  toXml(): string | null {
    if (!this.#changed) return null;
    const { root, path } = this.#part;
    const prefix = prefixOf(root);
    const authors = this.#authors
      .slice(this.#authorsWritten)
      .map((author) => `<${prefix}author>${encodeXml(author)}</${prefix}author>`);
    const splices = [
      append(required(child(root, 'authors'), path), authors.join('')),
      replaceContent(
        required(child(root, 'commentList'), path),
        [...this.#notes.values()].map(({ xml }) => xml).join(''),
      ),
    ];
    // Programs that do not know the revision attributes must be told that these may be passed over.
    const ignorable = root.attributes.find(({ name }) => name.endsWith(':Ignorable'));
    const ignored = ignorable?.value.split(/\s+/) ?? [];
    if (!ignored.includes('xr')) {
      splices.push(
        setAttribute(root, ignorable?.name ?? 'mc:Ignorable', [...ignored, 'xr'].join(' ').trim()),
        setAttribute(root, 'xmlns:xr', REVISION),
      );
      if (!ignorable) splices.push(setAttribute(root, 'xmlns:mc', COMPATIBILITY));
    }
    return splice(this.#part.text, splices);
  }
}

function textXml(prefix: string, text: string): string {
  return `<${prefix}text><${prefix}t xml:space="preserve">${encodeXstring(text)}</${prefix}t></${prefix}text>`;
}
