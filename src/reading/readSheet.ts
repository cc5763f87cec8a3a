import type { SheetSnapshot } from '../snapshot/snapshot';
import { readTables } from './readTables';
import type { ReadingTools } from './readingTools';
import type { SheetReading } from './sheetReading';

/**
 * Reads a sheet's rubric, or its score table, or says why it is neither. Of several tables it is the one with the most
 * items; `readTables` gives all of them.
 */
export function readSheet(sheet: SheetSnapshot, tools: ReadingTools): SheetReading {
  const [first, ...more] = readTables(sheet, tools);
  if (!first) return { kind: 'other', sheet: sheet.name, reason: { code: 'noHeader' }, offers: [] };
  return more.reduce((best, table) => (size(table) > size(best) ? table : best), first);
}

function size(reading: SheetReading): number {
  if (reading.kind === 'rubric') return reading.items.length;
  return reading.kind === 'scoreTable' ? reading.rows.length : 0;
}
