import type { CommentWords, TotalWords } from '../messages';

const FIGURE = String.raw`-?\d{1,7}(?:\.\d{1,3})?`;

export const EN_COMMENT: CommentWords = {
  lineOne: ({ change, gained, score, points, total }) =>
    `[Assessment] ${change} ${gained ? 'added' : 'off'}, score ${score} (${total ? 'full points' : 'points'} ${points})`,
  manualLineOne: ({ score, points, computed }) =>
    `[Assessment] Adjusted by hand: score ${score} (points ${points}); ${computed} by the rubric`,
  pattern: new RegExp(
    `^\\[Assessment\\] (?<change>${FIGURE}) (?<sign>added|off), score (?<score>${FIGURE}) \\((?:full )?points (?<points>${FIGURE})\\)$`,
  ),
  manualPattern: new RegExp(
    `^\\[Assessment\\] Adjusted by hand: score (?<score>${FIGURE}) \\(points (?<points>${FIGURE})\\); ${FIGURE} by the rubric$`,
  ),
  gainSign: 'added',
  manualReason: (note) => `Reason: ${note === '' ? 'none given' : note}`,
  usedUp: (due, actual) =>
    `${due} due, until the points are used up${actual === null ? '' : `: ${actual} off`}`,
  waits: (text) => `To confirm: ${text}`,
  hint: (text) => `Note: ${text}`,
  cut: '… (long; the rest is left out)',
};

export const EN_TOTAL: TotalWords = {
  score: (figure) => `${figure} ${figure === '1' ? 'point' : 'points'}`,
  unchecked: (count) => `${items(count)} not checked`,
  pending: (count) => `${items(count)} to confirm`,
  notApplicable: (count) => `${items(count)} not applicable`,
  vetoes: (count) => `${items(count)} under veto!`,
  separator: ', ',
  notApplicablePolicy: {
    full: 'Items that do not apply count in full',
    rescale: 'Items that do not apply are left out of the full points',
  },
};

function items(count: number): string {
  return `${count} ${count === 1 ? 'item' : 'items'}`;
}
