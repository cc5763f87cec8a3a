import type { Area } from '../../../snapshot/area';
import { itemNotFound } from '../../protocol/faults';
import { isList } from '../../protocol/json';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import { intersection, localAddress, oneCell, quotedSheet } from '../../workbook/areas';
import { CellRange } from '../cellRange';
import { contentProperties } from './contents';
import { rangeObject } from './rangeObject';

/** The cells of a range that are not hidden. */
interface View {
  readonly range: CellRange;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function lines(from: number, to: number, isHidden: (line: number) => boolean): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step).filter((line) => !isHidden(line));
}

export function visibleView({ workbook, sheet, area: whole }: CellRange): HostObject {
  // Of whole rows and columns the used part is what can be seen.
  const area: Area =
    intersection(whole, sheet.used(false) ?? oneCell(1, 1)) ?? oneCell(whole.top, whole.left);
  return HostObject.of<View>(RANGE_VIEW, {
    range: new CellRange(workbook, sheet, area),
    rows: lines(area.top, area.bottom, (row) => sheet.row(row).hidden),
    columns: lines(area.left, area.right, (column) => sheet.column(column).hidden),
  });
}

/** One of a range's properties, for the visible cells. */
function visible(name: string): Property<View> {
  return {
    get: ({ range, rows, columns }, call) =>
      rows.map((row) =>
        columns.map((column) => {
          const cell = new CellRange(range.workbook, range.sheet, oneCell(row, column));
          const answer = contentProperties[name]?.get?.(cell, call);
          const [first = null] = isList(answer) ? answer : [];
          return isList(first) ? (first[0] ?? null) : null;
        }),
      ),
  };
}

const RANGE_VIEW: ObjectType<View> = {
  name: 'RangeView',
  properties: {
    values: visible('values'),
    text: visible('text'),
    formulas: visible('formulas'),
    formulasLocal: visible('formulas'),
    formulasR1C1: visible('formulasR1C1'),
    numberFormat: visible('numberFormat'),
    valueTypes: visible('valueTypes'),
    rowCount: { get: ({ rows }) => rows.length },
    columnCount: { get: ({ columns }) => columns.length },
    index: { get: () => 0 },
    cellAddresses: {
      get: ({ range, rows, columns }) =>
        rows.map((row) =>
          columns.map((column) => `${quotedSheet(range.sheet.name)}!${localAddress(oneCell(row, column))}`),
        ),
    },
  },
  navigations: { rows: (view) => HostObject.of(RANGE_VIEWS, view) },
  methods: { getRange: ({ range }) => rangeObject(range) },
};

function rowView(view: View, row: number | undefined): HostObject {
  if (row === undefined) throw itemNotFound();
  return HostObject.of<View>(RANGE_VIEW, { ...view, rows: [row] });
}

const RANGE_VIEWS: ObjectType<View> = {
  name: 'RangeViewCollection',
  items: (view) => view.rows.map((row) => rowView(view, row)),
  methods: {
    getCount: ({ rows }) => rows.length,
    getItemAt: (view, call) => rowView(view, view.rows[call.integer(0)]),
  },
};
