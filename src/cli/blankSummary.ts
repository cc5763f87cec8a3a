import { writeXlsx } from 'hucre';
import type { Locale } from '../wording/locale';
import { streetWords } from '../wording/street';

/** Stands in the file as its date: the same summary gives the same file. */
const MADE = new Date(Date.UTC(2025, 0, 1));

/** A workbook of one blank sheet for a summary. */
export function blankSummary(locale: Locale): Promise<Uint8Array> {
  const [name = 'Summary'] = streetWords(locale).summary.sheetNames;
  return writeXlsx({
    sheets: [{ name, rows: [] }],
    properties: { created: MADE, modified: MADE },
  });
}
