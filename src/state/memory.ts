import type { RubricPack } from '../rubric/pack/packSchema';
import type { Policies } from '../scoring/policies';
import type { SheetAnchors } from './anchors';
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
export type FigureField = 'deduct' | 'score' | 'weighted' | 'reason' | 'points' | 'label' | 'formula';

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

/** 定稿: a sheet that was signed off. Nothing is written to it until the mark is taken off. */
export interface FinalMark {
  readonly sheet: string;
  /** The day that it was marked on, YYYY-MM-DD. */
  readonly since: string;
}

/** All that is remembered in the workbook. What is lost with it is asked again or rebuilt from the cells. */
export interface Memory {
  readonly sheets: readonly SheetMemory[];
  /** A run that was begun and not ended. */
  readonly open: readonly Edit[] | null;
  /** What takes the last run back. */
  readonly restore: readonly Edit[] | null;
  /** What the lines were known by that the open run, or the last one, wrote to. */
  readonly anchors: readonly SheetAnchors[];
  readonly links: readonly LinkChoice[];
  readonly decisions: Decisions;
  readonly finals: readonly FinalMark[];
  /** What people have set for this workbook; the rest is as by default. */
  readonly policies: Partial<Policies>;
  /** Rule packs that were brought into this workbook, by name. */
  readonly packs: readonly RubricPack[];
}

export const EMPTY_MEMORY: Memory = {
  sheets: [],
  open: null,
  restore: null,
  anchors: [],
  links: [],
  decisions: NO_DECISIONS,
  finals: [],
  policies: {},
  packs: [],
};

/** What is remembered of a sheet; nothing of one never written to. */
export function memoryOf(memory: Memory, sheet: string): SheetMemory {
  return memory.sheets.find((candidate) => candidate.sheet === sheet) ?? { sheet, figures: [], comments: [] };
}

/** Remembers a person's choice of rubric for an indicator in place of any before it. */
export function chooseLink(memory: Memory, choice: LinkChoice): Memory {
  return { ...memory, links: [...forgetLink(memory, choice.indicator).links, choice] };
}

/** Takes a person's choice for an indicator back: it is linked by its name again. */
export function forgetLink(memory: Memory, indicator: string): Memory {
  return { ...memory, links: memory.links.filter((link) => link.indicator !== indicator) };
}

/** Marks a sheet as final. What would take a run back on it is forgotten: what was signed stays as it was signed. */
export function markFinal(memory: Memory, mark: FinalMark): Memory {
  const restore = (memory.restore ?? []).filter((edit) => edit.kind === 'state' || edit.sheet !== mark.sheet);
  return {
    ...memory,
    finals: [...withoutMark(memory.finals, mark.sheet), mark],
    restore: restore.length > 0 ? restore : null,
  };
}

/** Takes the mark off a sheet. */
export function unmarkFinal(memory: Memory, sheet: string): Memory {
  return { ...memory, finals: withoutMark(memory.finals, sheet) };
}

function withoutMark(finals: readonly FinalMark[], sheet: string): readonly FinalMark[] {
  return finals.filter((mark) => mark.sheet !== sheet);
}

/** Keeps a rule pack in place of one of the same name. */
export function keepPack(memory: Memory, pack: RubricPack): Memory {
  return { ...memory, packs: [...dropPack(memory, pack.name).packs, pack] };
}

export function dropPack(memory: Memory, name: string): Memory {
  return { ...memory, packs: memory.packs.filter((pack) => pack.name !== name) };
}

/** What was last written to a place, after a run that wrote `content` to it. */
export function remember<Content>(before: Written<Content> | undefined, content: Content): Written<Content> {
  if (before?.last === content) return before;
  return { last: content, previous: before?.last };
}
