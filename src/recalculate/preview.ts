import type { Edit, Plan } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { joinChanges, planRubrics } from '../planning/planWorkbook';
import { readWorkbook } from '../reading/readWorkbook';
import type { RubricSheet, SheetReading } from '../reading/sheetReading';
import { parseMemory } from '../state/memoryText';
import type { EditCount, Preview } from './result';
import type { Settings } from './settings';

/** Reads and scores a captured workbook and plans what to write. Pure: the same snapshot gives the same preview. */
export function preview(snapshot: Snapshot, settings: Settings): Preview {
  const memory = parseMemory(snapshot.state);
  const readings = readWorkbook(snapshot, settings.reading).filter((reading) =>
    inScope(reading, snapshot, settings),
  );
  const rubrics = readings.filter((reading): reading is RubricSheet => reading.kind === 'rubric');
  const { sheets, ...changes } = planRubrics(snapshot, rubrics, memory, settings);
  const plan = joinChanges(snapshot.state, memory, [changes]);
  return {
    scored: sheets,
    scoreTables: readings.filter((reading) => reading.kind === 'scoreTable'),
    others: readings.filter((reading) => reading.kind === 'other'),
    plan,
    edits: countEdits(plan),
    cutOff: memory.open !== null,
  };
}

function inScope(reading: SheetReading, snapshot: Snapshot, { scope }: Settings): boolean {
  return scope === 'workbook' || snapshot.activeSheet === null || reading.sheet === snapshot.activeSheet;
}

/** Cells whose content changes, headers of added columns among them, and comments. Looks and our own state do not count. */
export function countEdits({ edits }: Pick<Plan, 'edits'>): EditCount {
  const count = (kind: Edit['kind']) => edits.filter((edit) => edit.kind === kind).length;
  return { cells: count('value'), comments: count('comment') };
}
