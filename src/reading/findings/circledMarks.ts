/** Runs of circled numbers in Unicode: ① … ⑳, ㉑ … ㉟, ㊱ … ㊿. */
const RUNS = [
  { first: 0x2460, number: 1, length: 20 },
  { first: 0x3251, number: 21, length: 15 },
  { first: 0x32b1, number: 36, length: 15 },
] as const;

/** The number inside a circled number; null for any other character. */
export function circledNumber(character: string | undefined): number | null {
  if (character === undefined) return null;
  const code = character.charCodeAt(0);
  const run = RUNS.find(({ first, length }) => code >= first && code < first + length);
  return run ? run.number + code - run.first : null;
}

/** ① … ㊿ for 1 … 50; null beyond, where no circled number exists. */
export function circledMark(number: number): string | null {
  const run = RUNS.find((each) => number >= each.number && number < each.number + each.length);
  return run ? String.fromCharCode(run.first + number - run.number) : null;
}

/** Marks that stand together at the start of a finding: ①, ①③, ①、③, ①和③. */
export interface MarkGroup {
  readonly numbers: readonly number[];
  /** A comma stands before the last one, so that an amount after it may be the last one's alone. */
  readonly commaBeforeLast: boolean;
  readonly end: number;
}

const JOINERS = new Set(['、', ',', '和', '及', '与', ' ', '+']);

/** The marks that start exactly at `at`; null when no mark does. */
export function marksAt(folded: string, at: number): MarkGroup | null {
  const numbers: number[] = [];
  let end = at;
  let commaBeforeLast = false;
  let joined = '';
  for (let place = at; place < folded.length; place++) {
    const character = folded.charAt(place);
    const number = circledNumber(character);
    if (number !== null) {
      numbers.push(number);
      commaBeforeLast = joined.includes(',');
      joined = '';
      end = place + 1;
    } else if (numbers.length > 0 && joined.length < 4 && JOINERS.has(character)) {
      joined += character;
    } else {
      break;
    }
  }
  return numbers.length > 0 ? { numbers, commaBeforeLast, end } : null;
}
