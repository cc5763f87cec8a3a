import { readSheet } from '../reading/readSheet';
import { readWorkbook } from '../reading/readWorkbook';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import { cliWords } from '../wording/cli';
import { BadInput } from './badInput';
import { readJson } from './jsonFile';
import type { ReadPrediction } from './read';
import { parseSheetEntries, readPrediction, sheetOfEntry } from './read';
import { openWorkbook } from './score';

/** `kaohe read`: the layout of every sheet of a workbook, or of a JSON list of sheets, as JSON. */
export async function readFile(file: string): Promise<string> {
  const predictions = file.toLowerCase().endsWith('.json') ? readEntries(file) : await readBook(file);
  return `${JSON.stringify(predictions, null, 1)}\n`;
}

function readEntries(file: string): readonly ReadPrediction[] {
  const entries = parseSheetEntries(readJson(file));
  if (!entries) throw new BadInput(cliWords('zh').wrongShape(file));
  return entries.map((entry) => readPrediction(entry.id, readSheet(sheetOfEntry(entry), SHIPPED_TOOLS)));
}

/** A workbook's sheets go by their names. */
async function readBook(file: string): Promise<readonly ReadPrediction[]> {
  const snapshot = await openWorkbook(file, 'zh').capture();
  return readWorkbook(snapshot, SHIPPED_TOOLS).map((reading) => readPrediction(reading.sheet, reading));
}
