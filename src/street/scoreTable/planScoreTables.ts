import type { Area } from '../../snapshot/area';
import { sheetNamed, type Snapshot } from '../../snapshot/snapshot';
import type { ScoreTableSheet } from '../../reading/sheetReading';
import type { Memory } from '../../state/memory';
import { memoryOf } from '../../state/memory';
import type { Changes, PlannedSheet } from '../../planning/planWorkbook';
import { signedTotal } from '../../planning/finals';
import { planScoreTable, type FilledTable, type ScoreTablePlan, type TableOptions } from './planScoreTable';
import type { ScoredRubric } from './rating';

export interface PlannedTables extends Changes {
  readonly tables: readonly FilledTable[];
}

/**
 * Weighs the score tables of a workbook by its rubrics.
 * @param taken what else is being added to each sheet.
 */
export function planScoreTables(
  snapshot: Snapshot,
  readings: readonly ScoreTableSheet[],
  rubrics: readonly PlannedSheet[],
  taken: ReadonlyMap<string, readonly Area[]>,
  memory: Memory,
  options: TableOptions,
): PlannedTables {
  const scored = rubrics.map(scoredRubric);
  const plans: ScoreTablePlan[] = [];
  for (const reading of readings) {
    const sheet = sheetNamed(snapshot, reading.sheet);
    if (!sheet) continue;
    const earlier = plans.filter((plan) => plan.reading.sheet === reading.sheet);
    const ground = {
      sheet,
      taken: [...(taken.get(reading.sheet) ?? []), ...earlier.flatMap((plan) => plan.taken)],
    };
    const known = memoryOf(memory, reading.sheet);
    plans.push(planScoreTable(ground, reading, scored, memory.links, known, earlier.length, options));
  }
  return {
    tables: plans.map(({ reading, links, weighed, notices }) => ({ reading, links, weighed, notices })),
    edits: plans.flatMap(({ edits }) => edits),
    guards: plans.flatMap(({ guards }) => guards),
    memories: plans
      .filter(({ figures }) => figures.length > 0)
      .map(({ reading, figures }) => ({ sheet: reading.sheet, figures, comments: [] })),
  };
}

/** What weighing needs of a rubric that was scored; of one that was signed off, the total that was signed. */
export function scoredRubric({
  reading,
  card,
  final = null,
  totalCell = null,
}: Pick<PlannedSheet, 'reading' | 'card'> &
  Partial<Pick<PlannedSheet, 'final' | 'totalCell'>>): ScoredRubric {
  const signed = final && signedTotal(final, reading.sheet, totalCell);
  return {
    sheet: reading.sheet,
    title: reading.rubric.name,
    complete: reading.rubric.complete,
    items: reading.items.length,
    total: signed === null ? card.total : { ...card.total, score: signed },
  };
}
