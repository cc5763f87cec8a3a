const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((c, i) => [c, i] as const),
  ['〇', 0],
  ['两', 2],
]);

const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters of which a Chinese numeral is made, for patterns. */
export const HAN_NUMERAL = '零〇一二两三四五六七八九十百千点半';

/**
 * Reads a Chinese numeral as decimal text: 两 → "2", 十二 → "12", 半 → "0.5", 一点五 → "1.5", 两百 → "200".
 * @returns null for what has no single reading (三五, 十几, 六千八, 二十三十).
 */
export function readHanNumeral(text: string): string | null {
  if (text === '半') return '0.5';
  if (text.length > 2 && text.endsWith('半')) return null;
  const [whole = '', decimals, ...more] = text.split('点');
  if (more.length > 0) return null;
  const read = readWhole(whole);
  if (read === null) return null;
  if (decimals === undefined) return String(read);
  const digits = [...decimals].map((c) => DIGITS.get(c));
  if (digits.length === 0 || digits.includes(undefined)) return null;
  return `${read}.${digits.join('')}`;
}

function readWhole(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let place = Infinity;
  let afterZero = false;
  for (const c of text) {
    const value = DIGITS.get(c);
    const size = PLACES.get(c);
    if (value !== undefined) {
      if (digit !== null) return null; // 三五: three to five, or 35
      if (value === 0) {
        if (text.length > 1 && (place === Infinity || afterZero)) return null;
        if (text.length === 1) return 0;
        afterZero = true;
      } else digit = value;
    } else if (size !== undefined) {
      if (size >= place) return null;
      if (digit === null && !(size === 10 && total === 0)) return null;
      total += (digit ?? 1) * size;
      place = size;
      digit = null;
      afterZero = false;
    } else return null;
  }
  if (digit === null) return place === Infinity || afterZero ? null : total;
  if (place > 10 && place !== Infinity && !afterZero) return null; // 六千八: 6800 in speech
  return total + digit;
}
