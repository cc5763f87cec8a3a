import type { CellRef } from '../snapshot/area';
import { CONTENT_TYPE, MAIN, RELATION, THREADS, XML_HEAD } from './names';
import { NoteBoxes } from './noteBoxes';
import { Notes, type Note } from './notes';
import type { Package } from './package';
import { savePart } from './parts';
import type { Persons } from './persons';
import type { Relationships } from './relationships';
import type { SheetFrame } from './sheetXml/frame';
import type { Authorship, Thread } from './remarks';
import { Threads, type Remark } from './threads';
import { TWIN, twinText } from './threadTwin';
import { XmlPart } from './xml/part';

/**
 * Threads and notes of one sheet. A thread has a twin among the notes, which programs that know no threads show, and
 * Excel wants: the two are kept together here.
 */
export class Comments {
  #threads: Threads | null = null;
  #notes: Notes | null = null;
  readonly #boxes: NoteBoxes;

  constructor(
    private readonly pkg: Package,
    private readonly sheet: Relationships,
    frame: SheetFrame,
    private readonly persons: Persons,
  ) {
    this.#boxes = new NoteBoxes(pkg, sheet, frame);
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
    this.#boxes.remove(cell);
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
    this.#boxes.add(note.cell);
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

  /** Hands all changes to the package; parts that hold nothing any more are removed. */
  flush(): void {
    const { pkg, sheet } = this;
    savePart(pkg, sheet, {
      kind: 'threadedComment',
      xml: this.#threads?.toXml() ?? null,
      isEmpty: this.#threads?.list().length === 0,
      newPath: (number) => `xl/threadedComments/threadedComment${number}.xml`,
      relation: RELATION.threadedComment,
      contentType: CONTENT_TYPE.threads,
    });
    savePart(pkg, sheet, {
      kind: 'comments',
      xml: this.#notes?.toXml() ?? null,
      isEmpty: this.#notes?.list().length === 0,
      newPath: (number) => `xl/comments${number}.xml`,
      relation: RELATION.comments,
      contentType: CONTENT_TYPE.comments,
    });
    this.#boxes.flush();
  }
}

function sameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column;
}
