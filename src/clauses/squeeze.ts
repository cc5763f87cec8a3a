import { HAN_NUMERAL } from '../rubric/hanNumeral';
import { decimalOf } from './numerals';
import { replacePassages, type Replacement, type WorkingText } from './workingText';

/**
 * Takes out the spaces that typing and conversion leave between words (扣 2 分, 考 核). Two kinds stay, as one space:
 * between digits, where leaving them out would make another number, and where a figure is missing (扣   分).
 */
export function squeeze(working: WorkingText): WorkingText {
  const gaps: Replacement[] = [];
  for (const match of working.text.matchAll(/[ _]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = working.text.charAt(start - 1);
    const after = working.text.charAt(end);
    const stays = (/\d/.test(before) && /\d/.test(after)) || (/[扣减加得计]/.test(before) && after === '分');
    gaps.push({ start, end, by: stays ? ' ' : '' });
  }
  return replacePassages(working, gaps);
}

const SPOKEN_PERCENT = new RegExp(
  `(?<of>百|千)分之(?<figure>[${HAN_NUMERAL}]{1,7}|\\d{1,3}(?:\\.\\d{1,2})?)`,
  'g',
);

/** 百分之五十 is 50%, 千分之三 is 3‰; what is no numeral stays as it is. */
export function writePercents(working: WorkingText): WorkingText {
  const percents: Replacement[] = [];
  for (const match of working.text.matchAll(SPOKEN_PERCENT)) {
    const spoken = match.groups?.['figure'] ?? '';
    const figure = spoken === '百' ? '100' : decimalOf(spoken);
    if (figure === null) continue;
    const sign = match.groups?.['of'] === '千' ? '‰' : '%';
    percents.push({ start: match.index, end: match.index + match[0].length, by: figure + sign });
  }
  return replacePassages(working, percents);
}
