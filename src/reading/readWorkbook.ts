import type { Snapshot } from '../snapshot/snapshot';
import { readTables } from './readTables';
import type { ReadingTools } from './readingTools';
import type { SheetReading } from './sheetReading';

/** Reads every sheet in the workbook's order; a sheet with several tables gives one reading for each of them. */
export function readWorkbook(snapshot: Snapshot, tools: ReadingTools): readonly SheetReading[] {
  return snapshot.sheets.flatMap((sheet) => readTables(sheet, tools));
}
