import type { Span } from '../../rubric/clause';
import { counterAt } from './counters';
import { skipBlanks } from './foldText';
import { numeralAt } from './numerals';

/** A sign that says what the number after it is: ×3 a count, =45% a measured value, 扣1.5 a figure. */
export interface AmountSign {
  readonly kind: 'count' | 'measure' | 'figure';
  /** The sign itself; what it speaks of stands behind it. */
  readonly span: Span;
}

const DIGIT = /\d/;
const LETTER = /[A-Za-z]/;
const FIGURE_SIGNS = ['扣除', '扣减', '扣'] as const;

/** Every sign in `folded` from `start` up to `end`, in order. */
export function amountSigns(folded: string, start: number, end: number): readonly AmountSign[] {
  const signs: AmountSign[] = [];
  for (let at = start; at < end; at++) {
    const sign = signAt(folded, at);
    if (!sign) continue;
    signs.push(sign);
    at = sign.span.end - 1;
  }
  return signs;
}

/** The sign that starts exactly at `at`; null when none does. x and * are signs only in front of a number. */
export function signAt(folded: string, at: number): AmountSign | null {
  const character = folded.charAt(at);
  const span = { start: at, end: at + 1 };
  if (character === '×') return { kind: 'count', span };
  if (character === '=') return { kind: 'measure', span };
  if ('xX*'.includes(character) && character !== '') {
    const partOfWord = LETTER.test(folded[at - 1] ?? '');
    return !partOfWord && DIGIT.test(folded[skipBlanks(folded, at + 1)] ?? '')
      ? { kind: 'count', span }
      : null;
  }
  const figure = FIGURE_SIGNS.find((word) => folded.startsWith(word, at));
  if (figure && figureFollows(folded, at + figure.length)) {
    return { kind: 'figure', span: { start: at, end: at + figure.length } };
  }
  return null;
}

/** 扣 speaks of points only with a figure behind it: 扣1.5, 扣-1, 扣半分, 扣两分; 扣押, 扣3天 do not. */
function figureFollows(folded: string, at: number): boolean {
  let place = skipBlanks(folded, at);
  if ('+-'.includes(folded[place] ?? 'none')) place++;
  if (folded.startsWith('半分', place)) return true;
  const numeral = numeralAt(folded, place);
  if (!numeral) return false;
  if (folded[numeral.end] === '分') return !folded.startsWith('分钟', numeral.end);
  return !numeral.chinese && counterAt(folded, numeral.end) === null;
}
