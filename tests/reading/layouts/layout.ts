import type { CellValue } from '../../../src/snapshot/snapshot';

/** Number as the sheet has it, points (null: not known), row. */
export type GoldItem = readonly [no: string | null, points: number | null, row: number];

export interface GoldCategory {
  readonly name: string;
  readonly points: number | null;
  readonly items: readonly GoldItem[];
}

/** A sheet and what a person reads in it. Empty cells are ''; rows count from 1. */
export interface Layout {
  readonly id: string;
  readonly about: string;
  readonly rows: readonly (readonly Exclude<CellValue, null>[])[];
  readonly merges: readonly string[];
  readonly headerRow: number;
  /** "A:no B:item": roles by column. */
  readonly columns: string;
  readonly categories: readonly GoldCategory[];
  /** Codes of the warnings that the sheet deserves, in any order. */
  readonly warnings?: readonly string[];
}

export function category(name: string, points: number | null, ...items: readonly GoldItem[]): GoldCategory {
  return { name, points, items };
}
