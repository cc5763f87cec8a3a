import { categoryName, hasOrdinal } from '../categories/categoryName';
import type { BodyRow } from './bodyRow';

/** How deep in a list of groups: 一、is 1, (一) is 2; 9 where the text has no such mark. */
function level(text: string): number {
  if (!hasOrdinal(text)) return 9;
  return /^[(（]/.test(text.trim()) ? 2 : 1;
}

/**
 * Takes back what was taken for a banner and is none: a title above a header said again, a line that no item follows,
 * and groups within a category where both have rows of their own.
 */
export function settleBanners(rows: readonly BodyRow[], headerRows: ReadonlySet<number>): readonly BodyRow[] {
  const top = rows.reduce(
    (least, row) => (row.kind === 'banner' ? Math.min(least, level(row.name.text)) : least),
    9,
  );
  let itemBelow = false;
  let headerBelow = false;
  const settled: BodyRow[] = [];
  for (const row of [...rows].reverse()) {
    if (row.kind === 'item' || row.kind === 'lone') itemBelow = true;
    if (row.kind === 'sum' || row.kind === 'item' || row.kind === 'more') headerBelow = false;
    if (row.kind === 'beside' && headerRows.has(row.row.row)) headerBelow = true;
    settled.push(row.kind === 'banner' ? settledBanner(row) : row);
  }
  return settled.reverse();

  function settledBanner(banner: Extract<BodyRow, { kind: 'banner' }>): BodyRow {
    const { text } = banner.name;
    const title = headerBelow && !hasOrdinal(text) && categoryName(text).points === null;
    if (!itemBelow || title) return { kind: 'beside', row: banner.row };
    return top === 1 && level(text) === 2 ? { kind: 'group', row: banner.row } : banner;
  }
}
