import type { PackFault } from './packFault';

const MOST_VALUES = 100_000;
const MOST_DEPTH = 16;

/**
 * Refuses what is too large or too deep before the schema looks at it: a schema walks a list to its end even when its
 * length is already wrong.
 * @returns null when the value may be looked at.
 */
export function boundsFault(json: unknown): PackFault | null {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEPTH) return { code: 'tooDeep', path: '' };
    const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
    seen += children.length;
    if (seen > MOST_VALUES) return { code: 'tooLarge', path: '' };
    for (const child of children) open.push({ value: child, depth: depth + 1 });
  }
  return null;
}
