import type { Island, IslandRow } from './island';
import { ISLAND_TABLE } from './table';

interface CompiledRow {
  readonly row: IslandRow;
  readonly pattern: RegExp;
}

const ROWS_BY_OPENING = compile(ISLAND_TABLE);

function compile(table: readonly IslandRow[]): ReadonlyMap<string, readonly CompiledRow[]> {
  const byOpening = new Map<string, CompiledRow[]>();
  for (const row of table) {
    const compiled = { row, pattern: new RegExp(row.pattern, 'y') };
    for (const opening of new Set(row.opens)) {
      const rows = byOpening.get(opening);
      if (rows) rows.push(compiled);
      else byOpening.set(opening, [compiled]);
    }
  }
  return byOpening;
}

export interface Scan {
  readonly islands: readonly Island[];
  /** How often a pattern was tried; each try is bounded, so this is the work done. */
  readonly tries: number;
}

/** Finds the islands of a working text, from left to right, none overlapping. */
export function scan(text: string): Scan {
  const islands: Island[] = [];
  let tries = 0;
  let at = 0;
  while (at < text.length) {
    let next = at + 1;
    for (const { row, pattern } of ROWS_BY_OPENING.get(text.charAt(at)) ?? []) {
      tries++;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match || match[0] === '') continue;
      const body = row.read(match.groups ?? {});
      if (body === null) continue;
      next = at + match[0].length;
      islands.push({ ...body, start: at, end: next, row: row.name });
      break;
    }
    at = next;
  }
  return { islands, tries };
}
