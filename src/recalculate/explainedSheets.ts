import type { PlannedSheet } from '../planning/planWorkbook';
import { memoryOf, type Memory } from '../state/memory';

/**
 * The rubrics that a 评分说明 sheet explains: those of this run, and those that were scored before. One that was read
 * only in part is written nowhere, and so not there either.
 * @param order names of the workbook's sheets
 */
export function explainedSheets(
  inRun: readonly PlannedSheet[],
  beyond: readonly PlannedSheet[],
  memory: Memory,
  order: readonly string[],
): readonly PlannedSheet[] {
  const before = beyond.filter(({ reading }) => memoryOf(memory, reading.sheet).figures.length > 0);
  const places = new Map(order.map((name, place) => [name, place]));
  const place = ({ reading }: PlannedSheet) => places.get(reading.sheet) ?? order.length;
  return [...inRun, ...before]
    .filter(({ notices }) => !notices.some(({ code }) => code === 'readInPart'))
    .sort((one, other) => place(one) - place(other));
}
