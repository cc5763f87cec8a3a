import type { BookResult, RubricResult } from './results';

/**
 * Keeps what is alike in many results only once. Results come from other threads with copies of their own of all that
 * they say, though every community has the same rubrics and loses points to the same clauses: a city's would fill the
 * memory.
 */
export class SharedParts {
  readonly #texts = new Map<string, string>();
  readonly #parts = new Map<string, unknown>();

  share(book: BookResult): BookResult {
    const { table } = book;
    return {
      ...book,
      rubrics: book.rubrics.map((rubric) => this.#rubric(rubric)),
      table: table && { ...table, scoreTable: this.#part(table.scoreTable) },
    };
  }

  #rubric(rubric: RubricResult): RubricResult {
    return {
      ...rubric,
      sheet: this.#text(rubric.sheet),
      title: this.#text(rubric.title),
      shape: this.#part(rubric.shape),
      rows: this.#part(rubric.rows),
      sums: this.#part(rubric.sums),
      losses: rubric.losses.map((loss) => this.#part(loss)),
    };
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  /** The first part that said the same. Parts are plain data, and nobody changes them. */
  #part<Part>(part: Part): Part {
    const key = JSON.stringify(part);
    const known = this.#parts.get(key);
    // What says the same is of the same kind.
    if (known !== undefined) return known as Part;
    this.#parts.set(key, part);
    return part;
  }
}
