/** Places in two lists that belong together, and how alike they are (above 0). */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/**
 * Pairs two lists, the most alike first, each place at most once; among equals those closer in order.
 * @param likeness of a place in the left list and one in the right; 0 or less never pairs.
 * @returns pairs in the order of the left list.
 */
export function bestPairs(
  leftCount: number,
  rightCount: number,
  likeness: (left: number, right: number) => number,
): Pair[] {
  const candidates: Pair[] = [];
  for (let left = 0; left < leftCount; left += 1) {
    for (let right = 0; right < rightCount; right += 1) {
      const alike = likeness(left, right);
      if (alike > 0) candidates.push({ left, right, likeness: alike });
    }
  }
  const distance = (pair: Pair) => Math.abs(pair.left - pair.right);
  candidates.sort((one, other) => other.likeness - one.likeness || distance(one) - distance(other));
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs = candidates.filter(({ left, right }) => {
    if (takenLeft.has(left) || takenRight.has(right)) return false;
    takenLeft.add(left);
    takenRight.add(right);
    return true;
  });
  return pairs.sort((one, other) => one.left - other.left);
}
