import type { Area } from '../../snapshot/area';
import { invalidArgument, itemNotFound } from '../protocol/faults';
import type { Call } from '../protocol/call';
import { HostObject, type ObjectType } from '../protocol/objectType';
import {
  cellCount,
  fits,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
} from '../workbook/areas';
import { copyCells } from '../workbook/copying';
import { clearCells } from '../workbook/clearing';
import { placeArgument } from './addressing';
import { CellAreas, CellRange } from './cellRange';
import { DATA_VALIDATION } from './dataValidation';
import { CONDITIONAL_FORMATS } from './conditionalFormats/collection';
import { restyleTarget, uniform } from './format/looks';
import { RANGE_FORMAT } from './format/rangeFormat';
import { CLEAR_WORDS } from './range/edits';
import { specialAreas } from './range/finds';
import { usedWithin } from './range/moves';
import { provide, rangeAreasObject, rangeObject } from './range/rangeObject';
import { TABLE_SCOPED_COLLECTION, tablesTouching } from './tables/scopedCollection';
import { worksheetObject } from './worksheet';

const RANGE_COLLECTION: ObjectType<CellAreas> = {
  name: 'RangeCollection',
  items: ({ workbook, sheet, areas }) =>
    areas.map((area) => rangeObject(new CellRange(workbook, sheet, area))),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ workbook, sheet, areas }, call) => {
      const area = areas[call.integer(0)];
      if (!area) throw itemNotFound();
      return rangeObject(new CellRange(workbook, sheet, area));
    },
  },
};

function mapped(target: CellAreas, change: (area: Area) => Area | null): CellAreas | null {
  const areas = target.areas.flatMap((area) => change(area) ?? []);
  if (areas.some((area) => !fits(area))) throw invalidArgument();
  return areas.length === 0 ? null : new CellAreas(target.workbook, target.sheet, areas);
}

function orNotFound(areas: CellAreas | null): HostObject {
  if (!areas) throw itemNotFound();
  return rangeAreasObject(areas);
}

function orNull(areas: CellAreas | null): HostObject | null {
  return areas && rangeAreasObject(areas);
}

function intersected(target: CellAreas, call: Call): CellAreas | null {
  const object = call.object(0);
  const others =
    object?.target instanceof CellAreas ? object.target.areas : [placeArgument(call, 0, target.sheet).area];
  const areas = target.areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
  return areas.length === 0 ? null : new CellAreas(target.workbook, target.sheet, areas);
}

function special({ workbook, sheet, areas }: CellAreas, call: Call): CellAreas | null {
  const found = areas.flatMap((area) => specialAreas(workbook, sheet, area, call));
  return found.length === 0 ? null : new CellAreas(workbook, sheet, found);
}

function used(target: CellAreas, call: Call): CellAreas | null {
  return mapped(target, (area) => usedWithin(target.sheet, area, call.flag(0)));
}

export const RANGE_AREAS: ObjectType<CellAreas> = {
  name: 'RangeAreas',
  kept: true,
  properties: {
    address: { get: ({ address }) => address },
    addressLocal: { get: ({ address }) => address },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => {
        const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
        return count > 2 ** 31 - 1 ? -1 : count;
      },
    },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    style: {
      get: (target) => uniform(target, ({ name }) => name),
      set: (target, name) => {
        if (typeof name !== 'string') throw invalidArgument();
        restyleTarget(target, (look) => ({ ...look, name }));
      },
    },
  },
  navigations: {
    areas: (target) => HostObject.of(RANGE_COLLECTION, target),
    format: (target) => HostObject.of(RANGE_FORMAT, target),
    worksheet: ({ workbook, sheet }) => worksheetObject(workbook, sheet),
    dataValidation: (target) => HostObject.of(DATA_VALIDATION, target),
    conditionalFormats: (target) => HostObject.of(CONDITIONAL_FORMATS, target),
  },
  methods: {
    clear: ({ workbook, sheet, areas }, call) => {
      for (const area of areas) clearCells(workbook, sheet, area, call.word(0, CLEAR_WORDS, 'All'));
      return undefined;
    },
    calculate: () => undefined,
    setDirty: () => undefined,
    copyFrom: ({ workbook, sheet, areas }, call) => {
      const from = placeArgument(call, 0, sheet);
      for (const area of areas) {
        copyCells(
          workbook,
          from,
          { sheet, area },
          {
            what: call.word(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const, 'All'),
            skipBlanks: call.flag(2),
            transpose: call.flag(3),
          },
        );
      }
      return undefined;
    },
    select: ({ workbook, sheet, areas }) => {
      const [first, ...rest] = areas;
      if (first) workbook.select(sheet, [first, ...rest]);
      return undefined;
    },
    getEntireRow: (target) =>
      orNotFound(mapped(target, (area) => ({ ...area, left: 1, right: MAX_COLUMNS }))),
    getEntireColumn: (target) =>
      orNotFound(mapped(target, (area) => ({ ...area, top: 1, bottom: MAX_ROWS }))),
    getOffsetRangeAreas: (target, call) => {
      const [down, right] = [call.integer(0), call.integer(1)];
      return orNotFound(
        mapped(target, (area) => ({
          top: area.top + down,
          bottom: area.bottom + down,
          left: area.left + right,
          right: area.right + right,
        })),
      );
    },
    getIntersection: (target, call) => orNotFound(intersected(target, call)),
    getIntersectionOrNullObject: (target, call) => orNull(intersected(target, call)),
    getSpecialCells: (target, call) => orNotFound(special(target, call)),
    getSpecialCellsOrNullObject: (target, call) => orNull(special(target, call)),
    getUsedRangeAreas: (target, call) => orNotFound(used(target, call)),
    getUsedRangeAreasOrNullObject: (target, call) => orNull(used(target, call)),
    getTables: ({ workbook, sheet, areas }, call) =>
      HostObject.of(TABLE_SCOPED_COLLECTION, tablesTouching(workbook, sheet, areas, call.flag(0))),
  },
};

provide({ areas: (target) => HostObject.of(RANGE_AREAS, target) });
