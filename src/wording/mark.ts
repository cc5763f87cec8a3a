/** Runs of circled numbers in Unicode: first number, last number, code point of the first. */
const CIRCLED: readonly (readonly [number, number, number])[] = [
  [1, 20, 0x2460],
  [21, 35, 0x3251],
  [36, 50, 0x32b1],
];

/** The mark of a clause: ① … ㊿, and (51) beyond, where Unicode has no circles. */
export function markOf(number: number): string {
  for (const [first, last, code] of CIRCLED) {
    if (number >= first && number <= last) return String.fromCodePoint(code + number - first);
  }
  return `(${number})`;
}

export function marksOf(numbers: readonly number[]): string {
  return numbers.map(markOf).join('');
}
