import type { BookResult, Loss, RubricResult } from './results';

/**
 * Keeps each text and each list of points once over all workbooks of a street. Results come from other threads with
 * texts of their own, though every community has the same rubrics: a city's would fill the memory with copies.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly number[]>();

  share(book: BookResult): BookResult {
    return { ...book, rubrics: book.rubrics.map((rubric) => this.#rubric(rubric)) };
  }

  #rubric(rubric: RubricResult): RubricResult {
    return {
      ...rubric,
      sheet: this.#text(rubric.sheet),
      title: this.#text(rubric.title),
      shape: this.#list(rubric.shape),
      rows: this.#list(rubric.rows),
      losses: rubric.losses.map((loss) => this.#loss(loss)),
    };
  }

  #loss({ item, clause, quote, points }: Loss): Loss {
    return { item: this.#text(item), clause, quote: this.#text(quote), points };
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  #list(list: readonly number[]): readonly number[] {
    const key = list.join();
    const known = this.#lists.get(key);
    if (known) return known;
    this.#lists.set(key, list);
    return list;
  }
}
