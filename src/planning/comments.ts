import type { CellRef } from '../snapshot/area';
import type { CommentEdit } from '../snapshot/plan';
import type { SheetSnapshot, ThreadSnapshot } from '../snapshot/snapshot';
import type { CommentMemory } from '../state/memory';
import type { CommentFigures } from '../wording/commentFigures';
import { commentFigures } from '../wording/commentFigures';
import { foldLines } from './holder';
import type { SheetNotice } from '../reading/sheetNotice';

/** What an item's comment should say. */
export interface WantedComment {
  readonly owner: string;
  readonly cell: CellRef;
  /** null where nothing needs saying. */
  readonly text: string | null;
  /** What it says where it cannot be taken away because people have replied to it. */
  readonly textIfKept: string;
}

export interface CommentDecision {
  readonly edit: CommentEdit | null;
  readonly notice: SheetNotice | null;
  /** The text that stands, or would if a person had not deleted it; null where we have none. */
  readonly text: string | null;
}

/** Threads and notes of a sheet by cell, so that 1,000 comments are looked through once. */
export class CommentIndex {
  private readonly threads: ReadonlyMap<string, ThreadSnapshot>;
  private readonly notes: ReadonlyMap<string, string>;
  /** Whether any comment of ours is on the sheet, if only as a note: then it was not scored by hand. */
  readonly hasOurs: boolean;

  constructor(sheet: SheetSnapshot) {
    this.threads = new Map(sheet.threads.map((thread) => [keyOf(thread.cell), thread]));
    this.notes = new Map((sheet.notes ?? []).map((note) => [keyOf(note.cell), note.text]));
    this.hasOurs =
      sheet.threads.some((thread) => commentFigures(thread.text) !== null) ||
      (sheet.notes ?? []).some((note) => figuresInNote(note.text) !== null);
  }

  threadAt(cell: CellRef): ThreadSnapshot | undefined {
    return this.threads.get(keyOf(cell));
  }

  /** What a comment of ours on a cell says, also where it has become a note; null where there is none. */
  oursAt(cell: CellRef): string | null {
    const thread = this.threadAt(cell);
    if (thread) return commentFigures(thread.text) ? thread.text : null;
    const note = this.notes.get(keyOf(cell)) ?? '';
    return figuresInNote(note) ? note : null;
  }

  hasNote(cell: CellRef): boolean {
    return this.notes.has(keyOf(cell));
  }

  /** Figures of a comment of ours that another program has saved as a note; null where there is none. */
  figuresInNote(cell: CellRef): CommentFigures | null {
    return figuresInNote(this.notes.get(keyOf(cell)) ?? '');
  }
}

/** Programs that know no threads put a heading of Excel's before the words, and indent them. */
const HEADING_LINES = 8;

function figuresInNote(text: string): CommentFigures | null {
  for (const line of text.split(/\r?\n/, HEADING_LINES)) {
    const figures = commentFigures(line.trim());
    if (figures) return figures;
  }
  return null;
}

function keyOf(cell: CellRef): string {
  return `${cell.row}:${cell.column}`;
}

/** Whether a thread is ours: it has our first line, and its text is one that we wrote (or nothing is remembered). */
export function isOurs(thread: ThreadSnapshot, memory: CommentMemory | undefined): boolean {
  if (!commentFigures(thread.text)) return false;
  if (!memory) return true;
  const text = foldLines(thread.text);
  return [memory.last, memory.previous].some((known) => known !== undefined && foldLines(known) === text);
}

/** What is remembered of a sheet's comments, found by whom they are about. */
export function commentMemories(memories: readonly CommentMemory[]): ReadonlyMap<string, CommentMemory> {
  return new Map(memories.map((memory) => [memory.owner, memory]));
}

/** Decides one comment: added, updated in place, taken away, or left alone for a person's sake. */
export function decideComment(
  sheet: string,
  index: CommentIndex,
  memory: CommentMemory | undefined,
  wanted: WantedComment,
): CommentDecision {
  const thread = index.threadAt(wanted.cell);
  const edit = (before: string | null, after: string | null): CommentEdit => ({
    kind: 'comment',
    sheet,
    cell: wanted.cell,
    before,
    after,
  });

  if (thread) {
    if (!isOurs(thread, memory)) {
      const notice = wanted.text === null ? null : { code: 'commentOccupied' as const, cell: wanted.cell };
      return { edit: null, notice, text: memory?.last ?? null };
    }
    // Deleting a thread takes people's replies with it.
    const text = wanted.text ?? (thread.replies.length > 0 ? wanted.textIfKept : null);
    const stands = text !== null && foldLines(text) === foldLines(thread.text);
    return { edit: stands ? null : edit(thread.text, text), notice: null, text };
  }

  if (wanted.text === null) return { edit: null, notice: null, text: null };
  // A person deleted it: it stays away until it has something new to say.
  if (memory && foldLines(memory.last) === foldLines(wanted.text)) {
    return { edit: null, notice: null, text: memory.last };
  }
  if (index.hasNote(wanted.cell)) {
    return { edit: null, notice: { code: 'noteOccupied', cell: wanted.cell }, text: null };
  }
  return { edit: edit(null, wanted.text), notice: null, text: wanted.text };
}
