import type { Snapshot } from '../../snapshot/snapshot';
import { planRubrics, type PlannedSheet } from '../../planning/planWorkbook';
import type { SheetPlanOptions } from '../../planning/planSheet';
import { readWorkbook } from '../../reading/readWorkbook';
import type { ReadingTools } from '../../reading/readingTools';
import type { RubricSheet, ScoreTableSheet } from '../../reading/sheetReading';
import type { StreetProblem } from '../../reading/streetProblem';
import { parseMemory } from '../../state/memoryText';
import { planScoreTables } from '../scoreTable/planScoreTables';
import { communityIn, sheetCommunity } from './communityName';
import { ledgersIn, readLedgers } from './readLedgers';
import { readMatrices } from './readMatrices';
import type { BookResult, RubricResult } from './results';
import { rubricResult } from './rubricResult';

export interface BookSettings extends SheetPlanOptions {
  readonly reading: ReadingTools;
}

/**
 * Reads and scores one workbook of a street, whichever way it holds its communities: one for the whole workbook, one
 * in each sheet's name, or many in a ledger or a matrix. Writes nothing.
 * @param file its name, without folders; tells the community where it names one.
 */
export function readBook(file: string, snapshot: Snapshot, settings: BookSettings): BookResult {
  const memory = parseMemory(snapshot.state);
  const ledgers = ledgersIn(snapshot);
  // A ledger's 扣分点 is a clause's number: what reads as a rubric there is none.
  const listed = new Set(ledgers.map(({ name }) => name));
  const readings = readWorkbook(snapshot, settings.reading).filter(({ sheet }) => !listed.has(sheet));
  const rubrics = readings.filter((reading): reading is RubricSheet => reading.kind === 'rubric');
  const tables = readings.filter((reading): reading is ScoreTableSheet => reading.kind === 'scoreTable');
  const planned = planRubrics(snapshot, rubrics, memory, settings);
  const community = communityOfBook(file, planned.sheets);
  const own = planned.sheets.map((sheet) => ofSheet(sheet));
  const problems: StreetProblem[] = [];
  const collected = [
    ...readMatrices(snapshot, readings, settings),
    ...readLedgers(file, ledgers, rubrics, settings, problems),
  ];
  // A rubric that nobody filled in, beside a ledger or a matrix, is what those are scored by.
  const results = [...own.filter((result) => collected.length === 0 || isChecked(result)), ...collected];
  const [filled] = planScoreTables(snapshot, tables, planned.sheets, planned.taken, memory, settings).tables;
  if (results.length === 0) problems.push({ code: 'noRubricInFile', file });
  return {
    file,
    community,
    rubrics: results,
    table: filled
      ? {
          scoreTable: filled.reading.scoreTable,
          ratings: filled.weighed.indicators.map(({ rating }) => rating),
        }
      : null,
    problems,
  };
}

function isChecked({ items, total }: RubricResult): boolean {
  return total.unchecked + total.notApplicable < items;
}

function ofSheet(sheet: PlannedSheet): RubricResult {
  const named = sheetCommunity(sheet.reading.sheet);
  const result = rubricResult(sheet, named?.community ?? null);
  return named ? { ...result, title: named.rest } : result;
}

/** The community named by the file, else by the first title that names one, else the file's own name. */
function communityOfBook(file: string, sheets: readonly PlannedSheet[]): string {
  const stem = file.replace(/\.[^.]*$/, '');
  const inTitle = () => sheets.map(({ reading }) => communityIn(reading.rubric.name)).find(Boolean);
  return communityIn(stem) ?? inTitle() ?? stem;
}
