/** Characters that people and converters leave in a cell without meaning to: no-break, zero-width, byte order mark. */
const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g;

/**
 * A text reduced to what it says: full-width forms narrowed, every space and line break dropped, lower case. For
 * comparing only; what a person sees again keeps its own form.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
}

const HAN_GAP = /(?<=[\u3000-\u9fff\uff00-\uffef])[\s\u00a0\u200b\ufeff]+(?=[\u3000-\u9fff\uff00-\uffef])/g;

/** A name as one line: gaps between Chinese characters closed (分 值, a name written downwards), others one space. */
export function tidyName(text: string): string {
  return text.replace(HAN_GAP, '').replace(/\s+/g, ' ').trim();
}
