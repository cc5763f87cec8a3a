/** Marks and spaces that retyping changes without changing what is said; a point or dash before a digit says something. */
const IDLE = /[\s\u200b\ufeff,;:、。"'()]|[.-](?!\d)/g;

/** FNV-1a over UTF-16 units: short and the same on every machine; it names, it does not protect. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, '0');
}

/** Names a standard's text; the same text retyped with other marks and spaces is another: its offsets differ. */
export function textHash(text: string): string {
  return hash(text);
}

const fold = (text: string): string => text.normalize('NFKC').replace(IDLE, '').toLowerCase();

/**
 * What an item is known by: category, number and a hash of its folded standard, so that it keeps its name when rows or
 * columns move, or marks and spaces are retyped.
 */
export function itemKey(category: string, number: string | null, standard: string): string {
  return `${fold(category)}/${number ?? ''}/${hash(fold(standard))}`;
}

/** Keeps keys apart where the same line stands twice: the second is "…#2". */
export function distinctKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
