import { cellsChanged } from '../snapshot/page';
import type { Edit, Plan } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { planExplanation } from '../planning/explanation/planExplanation';
import { joinChanges, planRubrics } from '../planning/planWorkbook';
import { readWorkbook } from '../reading/readWorkbook';
import type { RubricSheet, ScoreTableSheet, SheetReading } from '../reading/sheetReading';
import { DEFAULT_POLICIES } from '../scoring/policies';
import type { Decisions } from '../state/decisions';
import type { Memory } from '../state/memory';
import { parseMemory } from '../state/memoryText';
import { planScoreTables, scoredRubric } from '../street/scoreTable/planScoreTables';
import { decidedTools } from './decidedTools';
import { followSheets } from './followSheets';
import { explainedSheets } from './explainedSheets';
import { linkOffers } from './linkOffers';
import type { EditCount, Preview } from './result';
import type { Settings } from './settings';

/** Reads and scores a captured workbook and plans what to write. Pure: the same snapshot gives the same preview. */
export function preview(snapshot: Snapshot, settings: Settings): Preview {
  const { memory, readings } = readKnown(snapshot, settings);
  const visible = readings.filter((reading) => inScope(reading, snapshot, settings));
  const scoreTables = readings.filter(isScoreTable);
  const policies = { ...DEFAULT_POLICIES, ...memory.policies, ...settings.policies };
  const options = { ...settings, policies, agreed: agreedSheets(settings, memory.decisions) };
  const { sheets, taken, ...changes } = planRubrics(snapshot, visible.filter(isRubric), memory, options);
  // A score table rests on every rubric of the workbook, and follows when one of them is scored.
  const beyond = readings.filter(isRubric).filter((reading) => !visible.includes(reading));
  const withBeyond = beyond.length > 0 && (scoreTables.length > 0 || wantsExplanation(readings, settings));
  const rest = withBeyond ? planRubrics(snapshot, beyond, memory, options).sheets : [];
  const all = [...sheets, ...rest];
  const { tables, ...filling } = planScoreTables(snapshot, scoreTables, all, taken, memory, options);
  const { explanation, ...explaining } = planExplanation(
    snapshot,
    explainedSheets(
      sheets,
      rest,
      memory,
      snapshot.sheets.map(({ name }) => name),
    ),
    settings.explain ?? false,
    options,
  );
  const plan = joinChanges(
    snapshot.state,
    memory,
    [changes, filling, explaining],
    settings.continued ? (memory.restore ?? []) : [],
  );
  return {
    scored: sheets,
    scoreTables: visible.filter(isScoreTable),
    filled: tables,
    links: linkOffers(tables, all.map(scoredRubric), memory.links),
    others: visible.filter((reading) => reading.kind === 'other'),
    explanation,
    plan,
    edits: countEdits(plan),
    cutOff: memory.open !== null,
    policies,
    said: { decisions: memory.decisions, packs: memory.packs },
  };
}

/** What is remembered and what stands, both under the names that sheets go by now. */
function readKnown(
  snapshot: Snapshot,
  settings: Settings,
): { readonly memory: Memory; readonly readings: readonly SheetReading[] } {
  const stored = parseMemory(snapshot.state);
  const read = (memory: Memory) => readWorkbook(snapshot, decidedTools(settings.reading, memory));
  const readings = read(stored);
  const memory = followSheets(stored, snapshot, readings);
  return { memory, readings: memory === stored ? readings : read(memory) };
}

function agreedSheets({ agreed = [] }: Settings, decisions: Decisions): readonly string[] | 'all' {
  return agreed === 'all' ? agreed : [...agreed, ...decisions.agreed];
}

function wantsExplanation(readings: readonly SheetReading[], { explain = false }: Settings): boolean {
  return explain || readings.some((one) => one.kind === 'other' && one.reason.code === 'explanation');
}

function isRubric(reading: SheetReading): reading is RubricSheet {
  return reading.kind === 'rubric';
}

function isScoreTable(reading: SheetReading): reading is ScoreTableSheet {
  return reading.kind === 'scoreTable';
}

function inScope(reading: SheetReading, snapshot: Snapshot, { scope }: Settings): boolean {
  return scope === 'workbook' || snapshot.activeSheet === null || reading.sheet === snapshot.activeSheet;
}

/** Cells whose content changes, headers of added columns and pages of ours among them, and comments. Looks and our own state do not count. */
export function countEdits({ edits }: Pick<Plan, 'edits'>): EditCount {
  const count = (kind: Edit['kind']) => edits.filter((edit) => edit.kind === kind).length;
  const onPages = edits.map((edit) => (edit.kind === 'page' ? cellsChanged(edit.before, edit.after) : 0));
  const inPages = onPages.reduce((sum, cells) => sum + cells, 0);
  return { cells: count('value') + count('formula') + inPages, comments: count('comment') };
}
