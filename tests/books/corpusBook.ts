import { readFileSync } from 'node:fs';
import { sharedPath } from '../shared';
import type { SheetSpec } from './makeWorkbook';

interface CorpusSheet {
  readonly id: string;
  readonly sheetName: string;
  readonly cells: readonly (readonly (string | number)[])[];
  readonly merges: readonly string[];
}

/** The whole sheets of the corpus, in their six layouts. */
export function corpusSheets(): readonly SheetSpec[] {
  const sheets = JSON.parse(readFileSync(sharedPath('corpus', 'sheets.json'), 'utf8')) as CorpusSheet[];
  return sheets.map(({ sheetName, cells, merges }) => ({
    name: sheetName,
    rows: cells.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    merges,
  }));
}
