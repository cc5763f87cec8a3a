import type { RubricSheet, SheetReading } from '../reading/sheetReading';
import { ownersOf } from '../planning/sums';
import type { Edit } from '../snapshot/plan';
import { sheetNamed, type CellValue, type Snapshot } from '../snapshot/snapshot';
import type { Memory, SheetMemory } from '../state/memory';
import { commentFigures } from '../wording/commentFigures';

/**
 * What is remembered, under the names that sheets go by now. A sheet that was renamed is told by the figures that we
 * wrote to it; a copy of one by those and by our comments on it. Figures alone make no copy: a person may have typed
 * the same on a sheet of their own.
 */
export function followSheets(memory: Memory, snapshot: Snapshot, readings: readonly SheetReading[]): Memory {
  const rubrics = readings.filter((reading): reading is RubricSheet => reading.kind === 'rubric');
  let followed = memory;
  for (const name of new Set(rubrics.map(({ sheet }) => sheet))) {
    if (followed.sheets.some(({ sheet }) => sheet === name)) continue;
    const tables = rubrics.filter(({ sheet }) => sheet === name);
    const sources = followed.sheets.filter((source) => standsOn(source, tables));
    const renamed = sources.find(({ sheet }) => !sheetNamed(snapshot, sheet));
    const copied = hasCommentOfOurs(snapshot, name) ? sources[0] : undefined;
    if (renamed) followed = underName(followed, renamed.sheet, name);
    else if (copied) followed = alsoUnder(followed, copied, name);
  }
  return followed;
}

/** Whether most of the figures that are remembered of a sheet stand in these tables. */
function standsOn({ figures }: SheetMemory, tables: readonly RubricSheet[]): boolean {
  const known = new Map(figures.map((figure) => [`${figure.field} ${figure.owner}`, figure]));
  let standing = 0;
  let asked = 0;
  tables.forEach((table, index) => {
    const owners = ownersOf(index);
    for (const { itemId, deduct, score } of table.items) {
      for (const [field, slot] of [
        ['deduct', deduct],
        ['score', score],
      ] as const) {
        const figure = known.get(`${field} ${owners.item(itemId)}`);
        if (!figure || !slot) continue;
        asked += 1;
        if (isOneOf(slot.value, figure.last, figure.previous)) standing += 1;
      }
    }
  });
  return standing * 2 > asked;
}

function isOneOf(value: CellValue, ...written: readonly (CellValue | undefined)[]): boolean {
  return value !== null && value !== '' && written.includes(value);
}

function hasCommentOfOurs(snapshot: Snapshot, name: string): boolean {
  const sheet = sheetNamed(snapshot, name);
  return sheet?.threads.some(({ text }) => commentFigures(text) !== null) ?? false;
}

function underName(memory: Memory, before: string, name: string): Memory {
  const renamed = <Named extends { readonly sheet: string | null }>(list: readonly Named[]) =>
    list.map((one) => (one.sheet === before ? { ...one, sheet: name } : one));
  const { decisions, open, restore } = memory;
  return {
    ...memory,
    sheets: renamed(memory.sheets),
    open: open && editsUnder(open, before, name),
    restore: restore && editsUnder(restore, before, name),
    anchors: renamed(memory.anchors),
    finals: renamed(memory.finals),
    links: renamed(memory.links),
    decisions: {
      ...decisions,
      roles: renamed(decisions.roles),
      agreed: decisions.agreed.map((sheet) => (sheet === before ? name : sheet)),
    },
  };
}

/** Edits of a sheet under its other name. */
export function editsUnder(edits: readonly Edit[], before: string, name: string): readonly Edit[] {
  return edits.map((edit) =>
    edit.kind !== 'state' && edit.sheet === before ? { ...edit, sheet: name } : edit,
  );
}

/** A copy is read as its source is, and what is ours on the one is ours on the other. */
function alsoUnder(memory: Memory, source: SheetMemory, name: string): Memory {
  const { decisions } = memory;
  const roles = decisions.roles.filter(({ sheet }) => sheet === source.sheet);
  return {
    ...memory,
    sheets: [...memory.sheets, { ...source, sheet: name }],
    decisions: {
      ...decisions,
      roles: [...decisions.roles, ...roles.map((role) => ({ ...role, sheet: name }))],
      agreed: decisions.agreed.includes(source.sheet) ? [...decisions.agreed, name] : decisions.agreed,
    },
  };
}
