import type { Area, CellRef } from '../../snapshot/area';
import { areaAddress } from '../../snapshot/area';
import type { Guard } from '../../snapshot/plan';
import { bytesOf, BYTES_PER_TRIP } from '../trips';
import { holds } from './heldBlocks';

/** Inputs of one sheet that fit into one answer, and the area around them. */
export interface GuardBand {
  readonly sheet: string;
  readonly area: Area;
  readonly guards: readonly Guard[];
  readonly bytes: number;
}

/** What a plan rests on, in as few areas as answers can hold: one for a sheet of a usual size. */
export function guardBands(guards: readonly Guard[]): readonly GuardBand[] {
  const sheets = new Map<string, Guard[]>();
  for (const guard of guards) {
    const list = sheets.get(guard.sheet);
    if (list) list.push(guard);
    else sheets.set(guard.sheet, [guard]);
  }
  return [...sheets].flatMap(([sheet, list]) => sheetBands(sheet, list));
}

function sheetBands(sheet: string, guards: readonly Guard[]): readonly GuardBand[] {
  const sorted = [...guards].sort((one, other) => one.cell.row - other.cell.row);
  const bands: { guards: Guard[]; bytes: number }[] = [];
  for (const guard of sorted) {
    const size = bytesOf(guard.value);
    const last = bands.at(-1);
    if (last && last.bytes + size <= BYTES_PER_TRIP) {
      last.guards.push(guard);
      last.bytes += size;
    } else {
      bands.push({ guards: [guard], bytes: size });
    }
  }
  return bands.map((band) => ({ sheet, area: around(band.guards), ...band }));
}

function around(guards: readonly Guard[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { cell } of guards) {
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  return { top, left, bottom, right };
}

export interface AskedBand extends GuardBand {
  readonly range: Excel.Range;
}

/** Asks what the inputs hold now; the answer comes with the next sync. */
export function askFor(workbook: Excel.Workbook, band: GuardBand): AskedBand {
  return askIn(workbook.worksheets.getItem(band.sheet), band);
}

/** The same on a sheet that is held already. */
export function askIn(sheet: Excel.Worksheet, band: GuardBand): AskedBand {
  const range = sheet.getRange(areaAddress(band.area));
  range.load('values');
  return { ...band, range };
}

/** Inputs that do not hold what the plan rests on. */
export function changedInputs({ guards, area, range }: AskedBand): readonly CellRef[] {
  return guards
    .filter(({ cell, value }) => {
      const held: unknown = range.values[cell.row - area.top]?.[cell.column - area.left];
      return !holds(held, value);
    })
    .map(({ cell }) => cell);
}
