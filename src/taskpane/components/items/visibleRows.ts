import { useLayoutEffect, useState, type RefObject } from 'react';

/** Rows from `first` up to `last`, which is excluded. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Drawn beyond what is in sight, so that a flick of the wheel finds rows and no gap. */
const BEYOND = 8;

/**
 * Which rows are in sight.
 * @param top where the list begins, in pixels below the top of the window; negative when it is scrolled past
 */
export function rowsInSight(top: number, windowHeight: number, length: number, rowHeight: number): RowRange {
  const first = Math.max(0, Math.floor(-top / rowHeight) - BEYOND);
  const last = Math.ceil((windowHeight - top) / rowHeight) + BEYOND;
  return { first: Math.min(first, length), last: Math.max(0, Math.min(length, last)) };
}

/** The rows of a list that are in sight as the page scrolls and the window changes. */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  length: number,
  rowHeight: number,
): RowRange {
  const [range, setRange] = useState<RowRange>(() => rowsInSight(0, window.innerHeight, length, rowHeight));
  useLayoutEffect(() => {
    const update = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const next = rowsInSight(top, window.innerHeight, length, rowHeight);
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    update();
    window.addEventListener('scroll', update, { passive: true });
    window.addEventListener('resize', update);
    return () => {
      window.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [list, length, rowHeight]);
  return range;
}
