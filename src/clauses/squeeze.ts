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
