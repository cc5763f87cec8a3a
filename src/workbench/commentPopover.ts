import type { CellRef } from '../snapshot/area';
import type { Remark } from '../standin/workbook/comments';
import type { Sheet } from '../standin/workbook/sheet';
import type { WorkbenchWords } from '../wording/workbench';
import { element } from './element';

/** Shows what is written on a cell beside it: its thread with replies, or its note. */
export class CommentPopover {
  readonly element = element('aside', { className: 'comment', id: 'comment', hidden: true });

  /** @param within what it stays inside of: it must not cover the pane */
  constructor(
    private readonly words: WorkbenchWords,
    private readonly within: HTMLElement,
  ) {
    this.element.setAttribute('role', 'note');
  }

  /** @returns whether there was something to show */
  show(sheet: Sheet, cell: CellRef, beside: HTMLElement): boolean {
    const thread = sheet.threadAt(cell.row, cell.column);
    const note = sheet.noteAt(cell.row, cell.column);
    if (!thread && !note) {
      this.hide();
      return false;
    }
    this.element.replaceChildren(
      ...(thread ? [this.remark(thread, thread.resolved ? this.words.resolved : null)] : []),
      ...(thread?.replies.map((reply) => this.remark(reply, this.words.reply)) ?? []),
      ...(note ? [paragraph(this.words.note, note.authorName, note.content)] : []),
    );
    this.element.hidden = false;
    this.place(beside.getBoundingClientRect());
    return true;
  }

  hide(): void {
    this.element.hidden = true;
  }

  private remark({ authorName, content }: Remark, kind: string | null): HTMLElement {
    return paragraph(kind, authorName, content);
  }

  /** To the right of the cell where there is room, else to its left. */
  private place(cell: DOMRect): void {
    const { style } = this.element;
    const { width, height } = this.element.getBoundingClientRect();
    const { left, right, top, bottom } = this.within.getBoundingClientRect();
    const fitsRight = cell.right + 8 + width <= right;
    style.left = `${Math.max(left, fitsRight ? cell.right + 8 : cell.left - width - 8)}px`;
    style.top = `${Math.max(top, Math.min(cell.top, bottom - height - 8))}px`;
  }
}

function paragraph(kind: string | null, author: string, content: string): HTMLElement {
  const by = kind === null ? author : `${author} · ${kind}`;
  return element('div', {}, element('strong', {}, by), element('p', {}, content));
}
