import type { Area } from '../../../snapshot/area';
import type { Call } from '../../protocol/call';
import { ExcelFault, invalidArgument, notImplemented } from '../../protocol/faults';
import { isList, isRecord, member, type Json, type JsonRecord } from '../../protocol/json';
import { HostObject, row as tableRow, type MethodAnswer, type ObjectType } from '../../protocol/objectType';
import {
  localAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  oneCell,
  quotedSheet,
  rowCount,
  columnCount,
} from '../../workbook/areas';
import { CellRange } from '../cellRange';
import { RANGE_FORMAT } from '../format/rangeFormat';

type Method = (range: CellRange, call: Call) => MethodAnswer;

/** Answers a bag of flags with the values they ask for: `{format: {fill: {color: true}}}` → `{format: {fill: {color: '#…'}}}`. */
function picked(object: HostObject, bag: JsonRecord, call: Call): JsonRecord {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(bag)) {
    if (name.startsWith('$') || wanted === false || wanted === null) continue;
    const navigation = tableRow(object.type.navigations, name);
    if (isRecord(wanted) && name === 'borders') answer[name] = borders(object, wanted, call);
    else if (isRecord(wanted) && navigation) {
      const next = navigation(object.target, call);
      answer[name] = next && picked(next, wanted, call);
    } else {
      const property = tableRow(object.type.properties, name);
      if (!property?.get) throw notImplemented(`Range.getCellProperties (${object.type.name}.${name})`);
      answer[name] = property.get(object.target, call);
    }
  }
  return answer;
}

function borders(format: HostObject, wanted: JsonRecord, call: Call): Json {
  const collection = tableRow(format.type.navigations, 'borders')?.(format.target, call);
  if (!collection) return null;
  return (
    collection.type
      .items?.(collection.target, call)
      .map((border) => picked(border, { sideIndex: true, ...wanted }, call)) ?? null
  );
}

function put(object: HostObject, bag: JsonRecord, call: Call): void {
  for (const [name, value] of Object.entries(bag)) {
    if (name.startsWith('$') || value === null) continue;
    const navigation = tableRow(object.type.navigations, name);
    const next = navigation?.(object.target, call);
    if (next && isRecord(value)) put(next, value, call);
    else if (next && isList(value)) {
      for (const one of value) {
        if (!isRecord(one) || !next.type.indexer) throw invalidArgument();
        const { sideIndex, ...rest } = one;
        put(next.type.indexer(next.target, sideIndex ?? null, call), rest, call);
      }
    } else {
      const property = tableRow(object.type.properties, name);
      if (!property?.set) throw invalidArgument();
      property.set(object.target, value, call);
    }
  }
}

const CELL_TABLE: ObjectType<CellRange> = {
  name: 'CellProperties',
  properties: {
    address: { get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${localAddress(area)}` },
    addressLocal: { get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${localAddress(area)}` },
    hidden: { get: ({ sheet, area }) => sheet.row(area.top).hidden || sheet.column(area.left).hidden },
    style: { get: ({ sheet, area }) => sheet.styleAt(area.top, area.left).name },
    rowIndex: { get: ({ area }) => area.top - 1 },
    columnIndex: { get: ({ area }) => area.left - 1 },
    rowHidden: {
      get: ({ sheet, area }) => sheet.row(area.top).hidden,
      set: ({ sheet, area }, value) => {
        sheet.setRow(area.top, { hidden: value === true });
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => sheet.column(area.left).hidden,
      set: ({ sheet, area }, value) => {
        sheet.setColumn(area.left, { hidden: value === true });
      },
    },
  },
  navigations: { format: (range) => HostObject.of(RANGE_FORMAT, range) },
};

/** `getRowProperties({rowHidden: true})` speaks of `rowHidden`; the bag's other words are as for cells. */
function propertiesOf(range: CellRange, area: Area, call: Call): JsonRecord {
  const cell = HostObject.of(CELL_TABLE, new CellRange(range.workbook, range.sheet, area));
  return picked(cell, call.record(0), call);
}

function lineAreas(area: Area, axis: 'row' | 'column'): Area[] {
  return axis === 'row'
    ? Array.from({ length: rowCount(area) }, (_, step) => ({
        top: area.top + step,
        bottom: area.top + step,
        left: 1,
        right: MAX_COLUMNS,
      }))
    : Array.from({ length: columnCount(area) }, (_, step) => ({
        left: area.left + step,
        right: area.left + step,
        top: 1,
        bottom: MAX_ROWS,
      }));
}

function setLines(range: CellRange, call: Call, axis: 'row' | 'column'): undefined {
  const bags = call.list(0);
  const areas = lineAreas(range.area, axis);
  if (bags.length !== areas.length) throw invalidArgument();
  for (const [index, area] of areas.entries()) {
    const bag = bags[index];
    if (isRecord(bag))
      put(HostObject.of(CELL_TABLE, new CellRange(range.workbook, range.sheet, area)), bag, call);
  }
  return undefined;
}

/** More cells than this would not fit into an answer. */
const MOST = 100_000;

/** Methods that read and set many looks at once. */
export const cellProperties: Readonly<Record<string, Method>> = {
  getCellProperties: (range, call) => {
    const { area } = range;
    if (rowCount(area) * columnCount(area) > MOST) throw new ExcelFault('RangeExceedsLimit');
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (_unused, column) =>
        propertiesOf(range, oneCell(area.top + row, area.left + column), call),
      ),
    );
  },
  getRowProperties: (range, call) => {
    if (rowCount(range.area) > MOST) throw new ExcelFault('RangeExceedsLimit');
    return lineAreas(range.area, 'row').map((area) => propertiesOf(range, area, call));
  },
  getColumnProperties: (range, call) =>
    lineAreas(range.area, 'column').map((area) => propertiesOf(range, area, call)),
  setCellProperties: (range, call) => {
    const { area } = range;
    const rows = call.list(0);
    if (rows.length !== rowCount(area)) throw invalidArgument();
    for (const [down, ofRow] of rows.entries()) {
      if (!isList(ofRow) || ofRow.length !== columnCount(area)) throw invalidArgument();
      for (const [right, bag] of ofRow.entries()) {
        if (!isRecord(bag)) continue;
        const format = member(bag, 'format');
        if (!isRecord(format)) continue;
        const cell = new CellRange(range.workbook, range.sheet, oneCell(area.top + down, area.left + right));
        put(HostObject.of(RANGE_FORMAT, cell), format, call);
      }
    }
    return undefined;
  },
  setRowProperties: (range, call) => setLines(range, call, 'row'),
  setColumnProperties: (range, call) => setLines(range, call, 'column'),
};
