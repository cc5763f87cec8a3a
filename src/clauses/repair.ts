import type { Points } from '../rubric/points';
import { MEASURE } from './islands/fragments';
import { pointsOf } from './numerals';
import type { Repair } from './standardReading';
import { cut, replacePassages, spanOf, type Replacement, type WorkingText } from './workingText';

export interface RepairedText {
  readonly working: WorkingText;
  readonly repairs: readonly Repair[];
  /** Where figures or their verbs were repaired, in the original: clauses there are marked. */
  readonly figuresAt: readonly number[];
  /** Where a figure was read in the one way that fits, though nothing forces it: clauses there are doubtful. */
  readonly guessesAt: readonly number[];
}

/** Words that scanning breaks always in the same way; none of these forms is a word of its own. */
const BROKEN_WORDS: readonly (readonly [broken: string, word: string])[] = [
  ['没冇', '没有'],
  ['未冇', '未有'],
  ['及吋', '及时'],
  ['按吋', '按时'],
  ['准吋', '准时'],
  ['小吋', '小时'],
  ['超吋', '超时'],
  ['学吋', '学时'],
  ['课吋', '课时'],
  ['临吋', '临时'],
  ['定吋', '定时'],
  ['吋间', '时间'],
  ['吋限', '时限'],
  ['项冃', '项目'],
  ['1E常', '正常'],
  ['纽织', '组织'],
];

const STROKE = '[I1l|]';
/** A figure as scanning leaves it: digits among letters that look like digits. */
const WORN_FIGURE = '[0-9OoIl|]{1,3}(?:\\.[0-9OoIl|]{1,3})?';
/** What follows a figure of points: the unit, a range, a slash unit or the end of the phrase. */
const AFTER_FIGURE = '(?=分|[-~/]|至|到|[,;。)]|$)';

const BROKEN_VERB = new RegExp(
  `扌(?:口|${STROKE}{2})(?:(?<figure>${WORN_FIGURE})${AFTER_FIGURE}|(?=完为止|完|[一二两三四五六七八九十半]))`,
  'g',
);
const WORN_AFTER_VERB = new RegExp(
  `(?<=[扣减加得计])(?<figure>(?=[0-9.]{0,3}[OoIl|])${WORN_FIGURE})(?=分)`,
  'g',
);

/** 每l0处, 少于2O次: among digits and before what is counted, a letter can only be a digit. */
const WORN_QUANTITY = new RegExp(
  `(?<=[\\u4e00-\\u9fff≤≥])(?=[0-9.]{0,3}[OoIl])(?=[OoIl.]{0,3}[0-9])${WORN_FIGURE}(?=%|(?!分)${MEASURE})`,
  'g',
);

/**
 * Puts right what scanning broke, where only one reading is left: 扌II2分 is 扣2分, because 扌 with exactly two
 * strokes is 扣 and what follows is its figure. A reading above the item's points is rejected and left as it is, so
 * that the coverage check finds it.
 */
export function repair(working: WorkingText, points: Points | null): RepairedText {
  const figures = [
    ...brokenVerbs(working.text, points),
    ...wornFigures(working.text, WORN_AFTER_VERB, points),
    ...wornFigures(working.text, WORN_QUANTITY, null),
  ];
  const forced = [...figures, ...brokenWords(working.text)].sort((one, other) => one.start - other.start);
  const guesses = lostDashes(working.text, points);
  const all = [...forced, ...guesses].sort((one, other) => one.start - other.start);
  return {
    working: replacePassages(working, all),
    repairs: forced.map(({ start, end, by }) => ({
      span: spanOf(working, start, end),
      quote: cut(working, start, end),
      readAs: by,
    })),
    figuresAt: figures.map(({ start, end }) => spanOf(working, start, end).start),
    guessesAt: guesses.map(({ start, end }) => spanOf(working, start, end).start),
  };
}

function brokenVerbs(text: string, points: Points | null): Replacement[] {
  return [...text.matchAll(BROKEN_VERB)].flatMap((match) => {
    const worn = match.groups?.['figure'];
    const figure = worn === undefined ? '' : mend(worn, points);
    return figure === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, by: `扣${figure}` }];
  });
}

function wornFigures(text: string, worn: RegExp, points: Points | null): Replacement[] {
  return [...text.matchAll(worn)].flatMap((match) => {
    const figure = mend(match[0], points);
    return figure === null ? [] : [{ start: match.index, end: match.index + match[0].length, by: figure }];
  });
}

const RUN_TOGETHER = /(?<=[扣减])(?<figure>[1-9]\d{2,3})(?=分(?!钟|之))/g;

/**
 * 扣315分 on an item of 15 points may be 3-15: the figure cannot stand, and only one cut of it rises to exactly what
 * the item has. It may as well be a 1 too many, so the reading is offered, not counted.
 */
function lostDashes(text: string, points: Points | null): Replacement[] {
  if (points === null) return [];
  return [...text.matchAll(RUN_TOGETHER)].flatMap((match) => {
    const [figure] = match;
    const whole = pointsOf(figure);
    if (whole === null || whole <= points) return [];
    const cuts = Array.from({ length: figure.length - 1 }, (_, i) => [
      figure.slice(0, i + 1),
      figure.slice(i + 1),
    ]);
    const fitting = cuts.filter(
      ([low = '', high = '']) => (pointsOf(low) ?? points) < points && pointsOf(high) === points,
    );
    const [only, ...more] = fitting;
    return only === undefined || more.length > 0
      ? []
      : [{ start: match.index, end: match.index + figure.length, by: only.join('-') }];
  });
}

function brokenWords(text: string): Replacement[] {
  return BROKEN_WORDS.flatMap(([broken, word]) => {
    const found: Replacement[] = [];
    for (let at = text.indexOf(broken); at >= 0; at = text.indexOf(broken, at + broken.length))
      found.push({ start: at, end: at + broken.length, by: word });
    return found;
  });
}

function mend(worn: string, points: Points | null): string | null {
  const figure = worn.replace(/[Il|]/g, '1').replace(/[Oo]/g, '0');
  const value = pointsOf(figure);
  return value === null || value === 0 || (points !== null && value > points) ? null : figure;
}
