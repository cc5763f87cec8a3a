import { element } from './element';

/** Where the selection goes after an entry, in rows and columns. */
export type Step = readonly [rows: number, columns: number];

export interface EditHandlers {
  readonly commit: (text: string, step: Step | null) => void;
  readonly cancel: () => void;
}

/** Typing into one cell at a time: Enter and Tab take the entry, Alt+Enter breaks the line, Escape leaves all as it was. */
export class CellEditor {
  private open_: { readonly input: HTMLTextAreaElement; readonly handlers: EditHandlers } | null = null;

  /** @param onEditing told when editing begins and when it ends */
  constructor(private readonly onEditing: (editing: boolean) => void) {}

  get editing(): boolean {
    return this.open_ !== null;
  }

  isIn(cell: HTMLElement): boolean {
    return this.open_ !== null && cell.contains(this.open_.input);
  }

  open(cell: HTMLElement, text: string, handlers: EditHandlers): void {
    const input = element('textarea', { className: 'editor', value: text });
    input.setAttribute('aria-label', cell.dataset['cell'] ?? '');
    this.open_ = { input, handlers };
    cell.replaceChildren(input);
    input.focus();
    input.setSelectionRange(text.length, text.length);
    input.addEventListener('keydown', (event) => this.onKey(event, input));
    this.onEditing(true);
  }

  /** Takes what has been typed, as a click on another cell does. Does nothing when no cell is being edited. */
  commit(step: Step | null = null): void {
    const open = this.close();
    open?.handlers.commit(open.input.value, step);
  }

  private close(): CellEditor['open_'] {
    const open = this.open_;
    if (!open) return null;
    this.open_ = null;
    this.onEditing(false);
    return open;
  }

  private onKey(event: KeyboardEvent, input: HTMLTextAreaElement): void {
    // Enter that picks a word in a Chinese input method is no end of the entry.
    if (event.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Enter' && event.altKey)
      input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
    else if (event.key === 'Enter') this.commit([event.shiftKey ? -1 : 1, 0]);
    else if (event.key === 'Tab') this.commit([0, event.shiftKey ? -1 : 1]);
    else if (event.key === 'Escape') this.close()?.handlers.cancel();
    else return;
    event.preventDefault();
  }
}
