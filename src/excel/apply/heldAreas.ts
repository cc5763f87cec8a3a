import type { Area } from '../../snapshot/area';
import { areaAddress, columnName } from '../../snapshot/area';
import type { Plan } from '../../snapshot/plan';
import type { LookEdit } from './makeEdit';
import { isLookEdit } from './makeEdit';

/**
 * Excel's hold on the areas whose looks a plan changes or copies: they move along with their cells, so that a look
 * never lands on rows that have come to stand there since.
 */
export class HeldAreas {
  readonly #held = new Map<string, Excel.Range>();

  constructor(private readonly workbook: Excel.Workbook) {}

  /** The range of an area; one that is asked for the first time is taken hold of. */
  range(sheet: string, area: Area): Excel.Range {
    return this.#at(sheet, areaAddress(area));
  }

  column(sheet: string, column: number): Excel.Range {
    const name = columnName(column);
    return this.#at(sheet, `${name}:${name}`);
  }

  #at(sheet: string, address: string): Excel.Range {
    const key = `${address} ${sheet}`;
    const range = this.#held.get(key) ?? this.workbook.worksheets.getItem(sheet).getRange(address);
    this.#held.set(key, range);
    return range;
  }
}

/** Takes hold, with the next sync, of all that a plan's looks concern on sheets that are there. */
export function holdAreas(workbook: Excel.Workbook, plan: Plan, sheets: readonly string[]): HeldAreas {
  const held = new HeldAreas(workbook);
  for (const edit of plan.edits.filter(isLookEdit)) {
    if (!sheets.includes(edit.sheet)) continue;
    for (const area of areasOf(edit)) held.range(edit.sheet, area);
    if (edit.kind === 'width') held.column(edit.sheet, edit.column);
  }
  return held;
}

function areasOf(edit: LookEdit): readonly Area[] {
  switch (edit.kind) {
    case 'style':
      return [edit.area, edit.before, edit.after].filter((area) => area !== null);
    case 'merge':
      return [...edit.before, ...edit.after];
    case 'printArea':
      return [edit.before, edit.after].filter((area) => area !== null);
    case 'width':
    case 'layout':
    case 'sheet':
      return [];
  }
}
