/** Text from a sheet made fit for one line of ours: no line breaks, control characters or broken surrogates. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]+/gu, ' ').trim();
}

/** The first `length` UTF-16 units of a text, less one where a surrogate pair would be cut in two. */
export function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const cutsPair = text.length > length && last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, cutsPair ? length - 1 : length);
}

/** A text of at most `length` units, with … where something was left off. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${cutAt(text, length - 1)}…`;
}
