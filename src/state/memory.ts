import type { Decisions } from './decisions';
import { NO_DECISIONS } from './decisions';
import type { Edit } from '../snapshot/plan';
import type { CellValue } from '../snapshot/snapshot';

/**
 * The last two contents that were written to a place. Two, because an undo in Excel brings back the cell as it was
 * before the last run, and not our memory of it.
 */
export interface Written<Content> {
  readonly last: Content;
  /** undefined before the second write. */
  readonly previous: Content | undefined;
}

/** A cell we write, named by what it is for and not by its address, so that inserted rows do not matter. */
export type FigureField = 'deduct' | 'score' | 'weighted' | 'reason' | 'points' | 'label';

export interface FigureMemory extends Written<CellValue> {
  /** Item id, `category:NAME` or `total`. */
  readonly owner: string;
  readonly field: FigureField;
}

export interface CommentMemory extends Written<string> {
  readonly owner: string;
}

export interface SheetMemory {
  readonly sheet: string;
  readonly figures: readonly FigureMemory[];
  readonly comments: readonly CommentMemory[];
}

/** The rubric that a person has said an indicator is scored by; null is none. */
export interface LinkChoice {
  readonly indicator: string;
  /** Name of the rubric's sheet. */
  readonly sheet: string | null;
}

/** All that is remembered in the workbook. What is lost with it is asked again or rebuilt from the cells. */
export interface Memory {
  readonly sheets: readonly SheetMemory[];
  /** A run that was begun and not ended. */
  readonly open: readonly Edit[] | null;
  /** What takes the last run back. */
  readonly restore: readonly Edit[] | null;
  readonly links: readonly LinkChoice[];
  readonly decisions: Decisions;
}

export const EMPTY_MEMORY: Memory = {
  sheets: [],
  open: null,
  restore: null,
  links: [],
  decisions: NO_DECISIONS,
};

/** What is remembered of a sheet; nothing of one never written to. */
export function memoryOf(memory: Memory, sheet: string): SheetMemory {
  return memory.sheets.find((candidate) => candidate.sheet === sheet) ?? { sheet, figures: [], comments: [] };
}

/** Remembers a person's choice of rubric for an indicator in place of any before it. */
export function chooseLink(memory: Memory, choice: LinkChoice): Memory {
  const others = memory.links.filter(({ indicator }) => indicator !== choice.indicator);
  return { ...memory, links: [...others, choice] };
}

/** What was last written to a place, after a run that wrote `content` to it. */
export function remember<Content>(before: Written<Content> | undefined, content: Content): Written<Content> {
  if (before?.last === content) return before;
  return { last: content, previous: before?.last };
}
