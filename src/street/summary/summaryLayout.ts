import type { LayoutBand, SheetLayout } from '../../snapshot/sheetLayout';
import type { Block } from './placeBlock';
import { WIDTHS, type ColumnKind } from './summaryColumns';

const FORMATS: Readonly<Record<ColumnKind, string>> = { name: '@', count: '0', points: '0.00' };
const ALIGN = { name: 'left', count: 'center', points: 'right' } as const;

/** Rows at the top that say what the sheet is. */
export interface Heading {
  readonly titleRow: number;
  readonly noteRow: number;
}

/** A list to be laid out, with as many rows as it will have. */
export interface LaidOut {
  readonly block: Pick<Block<never>, 'header' | 'at'> & {
    readonly columns: readonly { readonly kind: ColumnKind; readonly sums?: true }[];
  };
  readonly rows: number;
}

/** How a new 汇总 sheet looks: headers and names in sight, sums set off, as wide as a page. */
export function summaryLayout({ titleRow, noteRow }: Heading, blocks: readonly LaidOut[]): SheetLayout {
  const widths = new Map<number, number>();
  const bands: LayoutBand[] = [titleBand('title', titleRow), titleBand('note', noteRow)];
  for (const { block, rows } of blocks) {
    block.columns.forEach(({ kind, sums }, index) => {
      const column = block.at[index] ?? 1;
      widths.set(column, WIDTHS[kind]);
      const place = { left: column, right: column };
      const head = { ...place, top: block.header, bottom: block.header };
      bands.push({ area: head, line: 'header', align: 'center', numberFormat: '@' });
      if (rows === 0) return;
      bands.push({
        area: { ...place, top: block.header + 1, bottom: block.header + rows },
        line: sums ? 'strong' : 'body',
        ...{ align: ALIGN[kind], numberFormat: FORMATS[kind] },
      });
    });
  }
  const right = Math.max(...widths.keys());
  const header = Math.max(...blocks.map(({ block }) => block.header));
  return {
    widths: Array.from({ length: right }, (_, index) => widths.get(index + 1) ?? GAP),
    bands,
    frozen: { rows: header, columns: 2 },
    titleRow: header,
  };
}

/** Width of the column between two lists. */
const GAP = 3;

function titleBand(line: 'title' | 'note', row: number): LayoutBand {
  return { area: { top: row, left: 1, bottom: row, right: 1 }, line, align: 'left', numberFormat: '@' };
}
