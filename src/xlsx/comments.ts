import type { CellRef } from '../snapshot/area';
import { addDefaultContentType } from './contentTypes';
import { CONTENT_TYPE, MAIN, RELATION, THREADS, XML_HEAD } from './names';
import { Notes, type Note } from './notes';
import type { Package } from './package';
import { addPart, removePart } from './parts';
import type { Persons } from './persons';
import type { Relationships } from './relationships';
import type { SheetFrame } from './sheetXml/frame';
import { Threads, type Remark } from './threads';
import { VmlDrawing } from './vml';
import { XmlPart } from './xml/part';

export interface Thread {
  readonly id: string;
  readonly cell: CellRef;
  readonly author: string;
  readonly created: string;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly Reply[];
}

export interface Reply {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  readonly text: string;
}

/** Who writes a remark, and when; ids come from outside, so that nothing here is left to chance. */
export interface Authorship {
  readonly author: string;
  readonly now: () => Date;
  readonly newGuid: () => string;
}

const TWIN = 'tc=';

/**
 * Threads and notes of one sheet. A thread has a twin among the notes, which programs that know no threads show, and
 * Excel wants: the two are kept together here.
 */
export class Comments {
  #threads: Threads | null = null;
  #notes: Notes | null = null;
  #drawing: VmlDrawing | null = null;

  constructor(
    private readonly pkg: Package,
    private readonly sheet: Relationships,
    private readonly frame: SheetFrame,
    private readonly persons: Persons,
  ) {
    const threads = sheet.targets('threadedComment')[0];
    if (threads) this.#threads = new Threads(new XmlPart(pkg.text(threads), threads));
    const notes = sheet.targets('comments')[0];
    if (notes) this.#notes = new Notes(new XmlPart(pkg.text(notes), notes));
  }

  threads(): Thread[] {
    const remarks = this.#threads?.list() ?? [];
    const replies = new Map<string, Remark[]>();
    for (const remark of remarks) {
      if (remark.parent === null) continue;
      const siblings = replies.get(remark.parent);
      if (siblings) siblings.push(remark);
      else replies.set(remark.parent, [remark]);
    }
    const author = ({ personId }: Remark): string => this.persons.name(personId) ?? '';
    return remarks
      .filter(({ parent }) => parent === null)
      .map((first) => ({
        id: first.id,
        cell: first.cell,
        author: author(first),
        created: first.created,
        text: first.text,
        resolved: first.resolved,
        replies: (replies.get(first.id) ?? []).map((reply) => ({
          id: reply.id,
          author: author(reply),
          created: reply.created,
          text: reply.text,
        })),
      }));
  }

  /** The first remark of the thread on a cell, and how many replies it has. */
  threadAt(cell: CellRef): { id: string; text: string; replies: number } | null {
    const remarks = this.#threads?.list() ?? [];
    const first = remarks.find((one) => one.parent === null && sameCell(one.cell, cell));
    if (!first) return null;
    return {
      id: first.id,
      text: first.text,
      replies: remarks.filter(({ parent }) => parent === first.id).length,
    };
  }

  /** Whether a note, the twin of a thread among them, stands on a cell. */
  hasNote(cell: CellRef): boolean {
    return this.#notes?.get(cell) !== undefined;
  }

  /** Notes, without the twins of threads. A twin whose thread is gone (another program dropped it) is a note. */
  notes(): Note[] {
    return (this.#notes?.list() ?? []).filter(({ author }) => {
      if (!author.startsWith(TWIN)) return true;
      return this.#threads?.get(author.slice(TWIN.length)) === undefined;
    });
  }

  /** Starts a thread on a cell that has neither thread nor note. @returns its id */
  addThread(cell: CellRef, text: string, by: Authorship): string {
    const id = this.#addRemark(cell, text, null, by);
    this.#addNote({ cell, author: TWIN + id, text: twinText(text, []) }, id);
    return id;
  }

  /** @returns the reply's id */
  reply(threadId: string, text: string, by: Authorship): string | null {
    const first = this.#threads?.get(threadId);
    if (!first) return null;
    const id = this.#addRemark(first.cell, text, threadId, by);
    this.#updateTwin(threadId);
    return id;
  }

  /** Gives the first remark, or a reply, another text. */
  edit(id: string, text: string): void {
    this.#threads?.edit(id, text);
    this.#updateTwin(this.#threads?.get(id)?.parent ?? id);
  }

  setResolved(threadId: string, resolved: boolean): void {
    this.#threads?.setResolved(threadId, resolved);
  }

  /** Removes a thread with its replies and its twin, or one reply. */
  remove(id: string): void {
    const remark = this.#threads?.get(id);
    if (!remark) return;
    this.#threads?.remove(id);
    if (remark.parent === null) this.removeNote(remark.cell);
    else this.#updateTwin(remark.parent);
  }

  addNote(cell: CellRef, text: string, by: Pick<Authorship, 'author' | 'newGuid'>): void {
    this.#addNote({ cell, author: by.author, text }, by.newGuid());
  }

  editNote(cell: CellRef, text: string): void {
    this.#notes?.edit(cell, text);
  }

  removeNote(cell: CellRef): void {
    this.#notes?.remove(cell);
    this.#openDrawing()?.remove(cell);
  }

  #addRemark(cell: CellRef, text: string, parent: string | null, by: Authorship): string {
    this.#threads ??= new Threads(new XmlPart(`${XML_HEAD}<ThreadedComments xmlns="${THREADS}"/>`, ''));
    const id = by.newGuid();
    const personId = this.persons.idOf(by.author, by.newGuid);
    // Excel writes hundredths of a second and no zone.
    const created = by.now().toISOString().slice(0, 22);
    this.#threads.add({ id, cell, parent, personId, created, text, resolved: false });
    return id;
  }

  #addNote(note: Note, id: string): void {
    this.#notes ??= new Notes(
      new XmlPart(`${XML_HEAD}<comments xmlns="${MAIN}"><authors/><commentList/></comments>`, ''),
    );
    this.#notes.add(note, id);
    this.#drawing = this.#openDrawing() ?? VmlDrawing.empty(this.#freeBlock());
    this.#drawing.add(note.cell);
  }

  #updateTwin(threadId: string): void {
    const first = this.#threads?.get(threadId);
    if (!first) return;
    const replies = this.#threads?.list().filter(({ parent }) => parent === threadId) ?? [];
    const text = twinText(
      first.text,
      replies.map((reply) => reply.text),
    );
    if (this.#notes?.get(first.cell)?.author === TWIN + threadId) this.#notes.edit(first.cell, text);
    else if (!this.#notes?.get(first.cell)) {
      this.#addNote({ cell: first.cell, author: TWIN + threadId, text }, threadId);
    }
  }

  #drawingPath(): string | null {
    const id = this.frame.legacyDrawing();
    return id === null ? null : this.sheet.target(id);
  }

  #openDrawing(): VmlDrawing | null {
    const path = this.#drawingPath();
    if (!this.#drawing && path !== null) this.#drawing = new VmlDrawing(this.pkg.text(path));
    return this.#drawing;
  }

  #freeBlock(): number {
    const drawings = this.pkg.paths().filter((path) => path.toLowerCase().endsWith('.vml'));
    return Math.max(0, ...drawings.map((path) => VmlDrawing.highestBlock(this.pkg.text(path)))) + 1;
  }

  /** Hands all changes to the package; parts that hold nothing any more are removed. */
  flush(): void {
    this.#flushPart(
      'threadedComment',
      this.#threads?.toXml() ?? null,
      this.#threads?.list().length === 0,
      (number) => `xl/threadedComments/threadedComment${number}.xml`,
      { relation: RELATION.threadedComment, contentType: CONTENT_TYPE.threads },
    );
    this.#flushPart(
      'comments',
      this.#notes?.toXml() ?? null,
      this.#notes?.list().length === 0,
      (number) => `xl/comments${number}.xml`,
      { relation: RELATION.comments, contentType: CONTENT_TYPE.comments },
    );
    this.#flushDrawing();
  }

  #flushPart(
    kind: string,
    xml: string | null,
    empty: boolean,
    newPath: (number: number) => string,
    types: { relation: string; contentType: string },
  ): void {
    if (xml === null) return;
    const path = this.sheet.targets(kind)[0];
    if (empty) {
      if (path) removePart(this.pkg, this.sheet, path);
    } else if (path) this.pkg.set(path, xml);
    else {
      const bare = xml.slice(XML_HEAD.length);
      addPart(this.pkg, this.sheet, { path: this.pkg.freePath(newPath), xml: bare, ...types });
    }
  }

  #flushDrawing(): void {
    const xml = this.#drawing?.toXml() ?? null;
    if (xml === null) return;
    const path = this.#drawingPath();
    if (path !== null && this.#drawing?.empty) {
      removePart(this.pkg, this.sheet, path);
      this.frame.setLegacyDrawing(null);
      this.#drawing = null;
    } else if (path !== null) this.pkg.set(path, xml);
    else if (!this.#drawing?.empty) {
      const added = this.pkg.freePath((number) => `xl/drawings/vmlDrawing${number}.vml`);
      this.pkg.set(added, xml);
      addDefaultContentType(this.pkg, 'vml', CONTENT_TYPE.vmlDrawing);
      this.frame.setLegacyDrawing(this.sheet.add(RELATION.vmlDrawing, added));
    }
  }
}

/** What the twin says. The labels and the indent are Excel's, so that readers of its files find their way. */
function twinText(text: string, replies: readonly string[]): string {
  return [
    '[Threaded comment]',
    '',
    'This is a copy of a threaded comment, for programs that do not show threads. Newer versions of Excel show the ' +
      'thread itself, and discard what is changed here.',
    '',
    `Comment:\n    ${text}`,
    ...replies.map((reply) => `Reply:\n    ${reply}`),
  ].join('\n');
}

function sameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}
