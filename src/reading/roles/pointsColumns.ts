import type { Choices } from './choices';

/** Settles the points of the items. Of two columns named so, the fuller one; the other has its group's points. */
export function settlePoints(choices: Choices): void {
  if (choices.has('points')) return;
  const open = choices.open();
  const named = open.filter((candidate) => candidate.word === 'points');
  if (named.length > 0) {
    for (const candidate of named.sort((one, other) => other.content.filled - one.content.filled))
      choices.settle(candidate, 'points');
    return;
  }
  const weight = open.find((candidate) => candidate.word === 'weight' && candidate.content.filled > 0);
  if (weight) {
    choices.settle(weight, 'points');
    return;
  }
  const unnamed = open.find(
    (candidate) =>
      candidate.word === null &&
      candidate.content.filled > 1 &&
      candidate.content.values === candidate.content.filled &&
      candidate.content.counting < candidate.content.filled / 2,
  );
  if (unnamed) choices.settle(unnamed, 'points');
}
