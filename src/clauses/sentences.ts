/** A stretch of the working text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_ENDS = /[。;!?\n]/g;

/** Splits at 。 ; ! ? and line breaks; the ends themselves are in no sentence. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_ENDS)) {
    if (match.index > start) sentences.push({ start, end: match.index });
    start = match.index + 1;
  }
  if (text.length > start) sentences.push({ start, end: text.length });
  return sentences;
}

/** Splits a stretch at commas and colons, except inside a time or a ratio (7:20, 1:2). */
export function piecesOf(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (c !== ',' && !(c === ':' && !/\d/.test(text.charAt(i + 1)))) continue;
    if (i > from) pieces.push({ start: from, end: i });
    from = i + 1;
  }
  if (end > from) pieces.push({ start: from, end });
  return pieces;
}

const LABEL =
  /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\)|[①-⑳]|[⑴-⒇]|\d{1,2}(?:[、)]|\.(?!\d))|[一二三四五六七八九十]{1,3}[、是]|[A-Za-z][.、)])/;
const LEADING =
  /^(?:[,、:;。)\]”’"』】 .·●○◆■※*]|其中[:,]|同时[,]|另外[,]|此外[,]|外[,]|并且|且(?=[\u4e00-\u9fff]))/;

/** Moves the start past list numbers, punctuation and connectives. */
export function trimStart(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  for (;;) {
    const rest = text.slice(from, Math.min(end, from + 8));
    const match = LABEL.exec(rest) ?? LEADING.exec(rest);
    if (!match || match[0] === '' || from + match[0].length > end) return { start: from, end };
    from += match[0].length;
  }
}
