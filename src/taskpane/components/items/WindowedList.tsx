import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { nextIndex } from './listKeys';
import { useVisibleRows } from './visibleRows';

interface WindowedListProps<Row> {
  readonly rows: readonly Row[];
  /** All rows are of one height, in pixels: so a place in the list is known without drawing what is above it. */
  readonly rowHeight: number;
  readonly label: string;
  readonly keyOf: (row: Row) => string;
  /** The row to begin at, with the keyboard on it; null leaves the keyboard where it is. */
  readonly startAt: number | null;
  /** Draws a row. Its one button takes `tabIndex`, so that the whole list is a single stop for Tab. */
  readonly children: (row: Row, tabIndex: 0 | -1) => ReactNode;
}

/**
 * A long list of which only what is in sight is in the page. It scrolls with the page. Arrow keys, Page Up and Down,
 * Home and End move from row to row; the row that has the keyboard is drawn wherever it is, so that focus is never lost.
 */
export function WindowedList<Row>({
  rows,
  rowHeight,
  label,
  keyOf,
  startAt,
  children,
}: WindowedListProps<Row>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(startAt !== null);
  const [wanted, setActive] = useState(startAt ?? 0);
  const active = Math.min(wanted, rows.length - 1);
  const { first, last } = useVisibleRows(list, rows.length, rowHeight);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-row="${active}"] button`)?.focus();
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(window.innerHeight / rowHeight) - 2);
    const next = nextIndex(event.key, active, rows.length, page);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setActive(next);
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: rows.length * rowHeight }}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {drawn(first, last, active, rows.length).map((index) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={keyOf(row)}
            data-row={index}
            className={styles.row}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            onFocus={() => setActive(index)}
          >
            {children(row, index === active ? 0 : -1)}
          </li>
        );
      })}
    </ul>
  );
}

/** The rows in sight and the one that has the keyboard, in order. */
function drawn(first: number, last: number, active: number, length: number): readonly number[] {
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (length > 0 && active < first) indexes.unshift(active);
  if (length > 0 && active >= last) indexes.push(active);
  return indexes;
}

const useStyles = makeStyles({
  list: { position: 'relative', listStyle: 'none', margin: 0, padding: 0, overflowAnchor: 'none' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    overflow: 'hidden',
    // The button stays in sight above: a row that the keyboard reaches must not hide behind it.
    '& button': { scrollMarginTop: '130px', scrollMarginBottom: '40px' },
  },
});
