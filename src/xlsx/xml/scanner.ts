import { FileFailure } from '../../snapshot/fileFault';

export type TokenKind = 'open' | 'empty' | 'close' | 'text' | 'cdata' | 'end';

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;
const SLASH = 0x2f;

/**
 * Walks over XML text once, from tag to tag, without building anything: a sheet of 50,000 rows is read and spliced by
 * the offsets found here. A DOM of it would take gigabytes, and would not write the untouched text back as it was.
 * Comments and processing instructions are passed over. Document types are refused, and with them all entities.
 */
export class XmlScanner {
  /** Of the present token: where it starts, and where the next one does. */
  start: number;
  end: number;
  /** Qualified name of the present tag. */
  name = '';
  /** Tokens taken so far. */
  steps = 0;
  #nameEnd = 0;

  constructor(
    readonly text: string,
    /** Path of the part, for the fault. */
    readonly part: string,
    start = 0,
    readonly limit = text.length,
  ) {
    this.start = start;
    this.end = start;
  }

  /** @throws FileFailure damagedPart at text that is no XML, or has a document type */
  next(): TokenKind {
    for (;;) {
      this.steps += 1;
      this.start = this.end;
      const { text, start, limit } = this;
      if (start >= limit) return 'end';
      if (text.charCodeAt(start) !== 0x3c) {
        const tag = text.indexOf('<', start);
        this.end = tag < 0 || tag > limit ? limit : tag;
        return 'text';
      }
      const second = text.charCodeAt(start + 1);
      if (second === 0x3f) this.end = this.#after('?>', start + 2);
      else if (second !== 0x21) return second === SLASH ? this.#closeTag() : this.#openTag();
      else if (text.startsWith('<!--', start)) this.end = this.#after('-->', start + 4);
      else if (text.startsWith('<![CDATA[', start)) {
        this.end = this.#after(']]>', start + 9);
        return 'cdata';
      } else throw this.damaged();
    }
  }

  /** Local name of the present tag. */
  get localName(): string {
    const colon = this.name.indexOf(':');
    return colon < 0 ? this.name : this.name.slice(colon + 1);
  }

  /** Raw text between the name and the end of the present tag. */
  get rawAttributes(): string {
    const tail = this.text.charCodeAt(this.end - 2) === SLASH ? 2 : 1;
    return this.text.slice(this.#nameEnd, this.end - tail);
  }

  #openTag(): TokenKind {
    const { text, start } = this;
    let at = start + 1;
    for (; at < this.limit; at += 1) {
      const code = text.charCodeAt(at);
      if (SPACE.has(code) || code === GREATER || code === SLASH) break;
    }
    if (at === start + 1) throw this.damaged();
    this.#nameEnd = at;
    this.name = text.slice(start + 1, at);
    for (let quote = 0; at < this.limit; at += 1) {
      const code = text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
        else if (code === 0x3c) throw this.damaged();
      } else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (code === GREATER) {
        this.end = at + 1;
        return text.charCodeAt(at - 1) === SLASH ? 'empty' : 'open';
      }
    }
    throw this.damaged();
  }

  #closeTag(): TokenKind {
    this.end = this.#after('>', this.start + 2);
    this.name = this.text.slice(this.start + 2, this.end - 1).trimEnd();
    return 'close';
  }

  #after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0 || at + mark.length > this.limit) throw this.damaged();
    return at + mark.length;
  }

  damaged(): FileFailure {
    return new FileFailure({ code: 'damagedPart', part: this.part });
  }
}
