import { readSheet } from '../reading/readSheet';
import { readWorkbook } from '../reading/readWorkbook';
import type { ReadingTools } from '../reading/readingTools';
import { decidedTools } from '../recalculate/decidedTools';
import type { Settings } from '../recalculate/settings';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import { parseMemory } from '../state/memoryText';
import { cliWords } from '../wording/cli';
import type { Locale } from '../wording/locale';
import { applyChoices } from './applyChoices';
import type { ReadOptions } from './arguments';
import { BadInput } from './badInput';
import { readJson } from './jsonFile';
import type { ReadPrediction } from './read';
import { parseSheetEntries, readPrediction, sheetOfEntry } from './read';
import type { AskedRole } from './readingChoices';
import { openWorkbook } from './score';

/** `kaohe read`: the layout of every sheet of a workbook, or of a JSON list of sheets, as JSON. */
export async function readFile(file: string, options: ReadOptions): Promise<string> {
  const predictions = file.toLowerCase().endsWith('.json')
    ? readEntries(file, options)
    : await readBook(file, options);
  return `${JSON.stringify(predictions, null, 1)}\n`;
}

/** Roles are given for a sheet's name; a list of sheets has no indicators to link. */
function readEntries(file: string, { locale, choices }: ReadOptions): readonly ReadPrediction[] {
  const entries = parseSheetEntries(readJson(file, locale));
  if (!entries) throw new BadInput(cliWords(locale).wrongShape(file));
  const tools: ReadingTools = { ...SHIPPED_TOOLS, roles: choices.roles.flatMap(asChosen) };
  return entries.map((entry) => readPrediction(entry.id, readSheet(sheetOfEntry(entry), tools)));
}

function asChosen({ sheet, column, role }: AskedRole): NonNullable<ReadingTools['roles']> {
  return role === 'asRead' ? [] : [{ sheet, column, role }];
}

/** A workbook's sheets go by their names, and are read as its people have said before. */
async function readBook(file: string, { locale, choices }: ReadOptions): Promise<readonly ReadPrediction[]> {
  const host = openWorkbook(file, locale);
  await applyChoices(host, settingsIn(locale), choices);
  const snapshot = await host.capture();
  const tools = decidedTools(SHIPPED_TOOLS, parseMemory(snapshot.state));
  return readWorkbook(snapshot, tools).map((reading) => readPrediction(reading.sheet, reading));
}

function settingsIn(locale: Locale): Settings {
  return { policies: {}, locale, reasonColumn: false, reading: SHIPPED_TOOLS, scope: 'workbook' };
}
