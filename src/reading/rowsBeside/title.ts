import type { Area } from '../../snapshot/area';
import { hasOrdinal } from '../categories/categoryName';
import { tidyName } from '../grid/foldText';
import type { GridCell, GridRow } from '../grid/sheetGrid';
import { sumWord } from '../sums/sumWords';
import type { TableBlock } from '../splitTables';
import { isNote } from './besideWords';

/** The one text of a row. */
function loneText({ cells }: GridRow): GridCell | null {
  const [only] = cells;
  return cells.length === 1 && only && typeof only.value === 'string' ? only : null;
}

/** 一、基础工作(40分) right above a header that each category has of its own. */
export function bannerAbove(block: TableBlock): GridCell | null {
  const last = block.above.at(-1);
  const text = last ? loneText(last) : null;
  return text && hasOrdinal(text.text) && /[)）分]$/.test(text.text.trim()) ? text : null;
}

/** What a table is called, and where that stands; the sheet's name stands nowhere. */
export interface TableTitle {
  readonly name: string;
  readonly area: Area | null;
}

const TITLE = /细则|标准|考核|评分|评价|考评|办法|分值|检查|测评|评估|表$/;

/** The line that names the table: of those above it the one that speaks of assessment, else the nearest. */
export function titleOf(block: TableBlock, sheetName: string): TableTitle {
  const banner = bannerAbove(block);
  const lines = block.above.flatMap((row) => {
    const text = titleIn(row);
    return text && !isNote(text.folded) && text !== banner ? [text] : [];
  });
  const title = lines.find((line) => TITLE.test(line.folded)) ?? lines.at(-1);
  return title ? { name: tidyName(title.text), area: title.area } : { name: sheetName, area: null };
}

/** The text of a row that holds nothing else, unless that is a total with its label. */
function titleIn(row: GridRow): GridCell | null {
  const [first, ...rest] = row.cells;
  const totals = rest.every((cell) => typeof cell.value === 'number' || sumWord(cell.folded) !== null);
  return first && totals && typeof first.value === 'string' ? first : null;
}
