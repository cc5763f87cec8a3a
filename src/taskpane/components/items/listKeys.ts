/**
 * The row that a key leads to; null for a key that leads nowhere. A list does not go round: its ends are ends.
 * @param page how many rows are one page
 */
export function nextIndex(key: string, active: number, length: number, page: number): number | null {
  const target = targetOf(key, active, length, page);
  return target === null || length === 0 ? null : Math.min(length - 1, Math.max(0, target));
}

function targetOf(key: string, active: number, length: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1;
    case 'ArrowUp':
      return active - 1;
    case 'PageDown':
      return active + page;
    case 'PageUp':
      return active - page;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}
