import { simplified } from './simplified';

/** Characters that people and converters leave in a cell without meaning to: no-break, zero-width, byte order mark. */
const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g;

/**
 * A text reduced to what it says: full-width forms narrowed, every space and line break dropped, lower case,
 * traditional characters simplified. For comparing only; what a person sees again keeps its own form.
 */
export function foldText(text: string): string {
  return simplified(text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase());
}

/** Latin words and signs behind Chinese ones, or before them. */
const TRANSLATION = /(?<=[\u4e00-\u9fff)])[a-z][a-z.,&'()/-]*$|^[a-z][a-z.,&'()/-]*(?=[\u4e00-\u9fff])/;

/** A label in Chinese without what says the same in another language: 分值points. `folded` stays as it is otherwise. */
export function withoutTranslation(folded: string): string {
  return folded.length > 60 ? folded : folded.replace(TRANSLATION, '');
}

const HAN_GAP = /(?<=[\u3000-\u9fff\uff00-\uffef])[\s\u00a0\u200b\ufeff]+(?=[\u3000-\u9fff\uff00-\uffef])/g;

/** A name as one line: gaps between Chinese characters closed (分 值, a name written downwards), others one space. */
export function tidyName(text: string): string {
  return text.replace(HAN_GAP, '').replace(/\s+/g, ' ').trim();
}
