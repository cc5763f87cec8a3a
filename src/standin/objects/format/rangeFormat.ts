import type { Call } from '../../protocol/call';
import type { Json } from '../../protocol/json';
import { invalidArgument } from '../../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import type { Alignment, CellStyle } from '../../workbook/style';
import { assertAllowed } from '../../workbook/writing';
import { autofitColumns, autofitRows } from './autofit';
import { RANGE_BORDERS } from './borders';
import { RANGE_FILL } from './fill';
import { RANGE_FONT } from './font';
import { areasOfTarget, isFlag, isNumber, isOneOf, lookProperty, restyleTarget, type Looked } from './looks';
import { charactersOf, pointsOfColumn, pointsOfRow } from './sizes';

function align(style: CellStyle, change: Partial<Alignment>): CellStyle {
  return { ...style, alignment: { ...style.alignment, ...change } };
}

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** Lines (rows or columns) of a target, no more than a sheet has touched plus one untouched. */
function lines(target: Looked, axis: 'row' | 'column'): number[] {
  const { sheet } = target;
  const bands = axis === 'row' ? sheet.rows : sheet.columns;
  return areasOfTarget(target).flatMap((area) => {
    const [from, to] = axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
    if (to - from < 20_000) return Array.from({ length: to - from + 1 }, (_, step) => from + step);
    const touched = [...bands.keys()].filter((line) => line >= from && line <= to);
    return touched.length < to - from + 1 ? [...touched, 0] : touched;
  });
}

function same(values: readonly number[]): Json {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

const columnWidth: Property<Looked> = {
  get: (target) => same(lines(target, 'column').map((column) => pointsOfColumn(target.sheet, column))),
  set: (target, value) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    assertAllowed(target.workbook, target.sheet, 'allowFormatColumns');
    for (const column of lines(target, 'column')) {
      target.sheet.setColumn(column, { size: charactersOf(value), hidden: value === 0 });
    }
  },
};

const rowHeight: Property<Looked> = {
  get: (target) => same(lines(target, 'row').map((row) => pointsOfRow(target.sheet, row))),
  set: (target, value) => {
    if (typeof value !== 'number' || value < 0 || value > 409.5) throw invalidArgument();
    assertAllowed(target.workbook, target.sheet, 'allowFormatRows');
    for (const row of lines(target, 'row')) target.sheet.setRow(row, { size: value, hidden: value === 0 });
  },
};

function standard(axis: 'row' | 'column'): Property<Looked> {
  return {
    get: (target) => {
      const bands = axis === 'row' ? target.sheet.rows : target.sheet.columns;
      const own = lines(target, axis).map((line) => (bands.get(line)?.size ?? null) === null);
      return own.every((one) => one === own[0]) ? (own[0] ?? true) : null;
    },
    set: (target, value) => {
      if (value !== true) return;
      for (const line of lines(target, axis)) {
        if (axis === 'row') target.sheet.setRow(line, { size: null });
        else target.sheet.setColumn(line, { size: null });
      }
    },
  };
}

function adjustIndent(target: Looked, call: Call): undefined {
  const by = call.integer(0);
  restyleTarget(target, (style) =>
    align(style, { indentLevel: Math.max(0, style.alignment.indentLevel + by) }),
  );
  return undefined;
}

const FORMAT_PROTECTION: ObjectType<Looked> = {
  name: 'FormatProtection',
  properties: {
    locked: lookProperty(
      ({ locked }) => locked,
      (style, locked) => ({ ...style, locked }),
      isFlag,
    ),
    formulaHidden: lookProperty(
      ({ formulaHidden }) => formulaHidden,
      (style, formulaHidden) => ({ ...style, formulaHidden }),
      isFlag,
    ),
  },
};

export const RANGE_FORMAT: ObjectType<Looked> = {
  name: 'RangeFormat',
  properties: {
    columnWidth,
    rowHeight,
    useStandardWidth: standard('column'),
    useStandardHeight: standard('row'),
    horizontalAlignment: lookProperty(
      ({ alignment }) => alignment.horizontal,
      (style, horizontal) => align(style, { horizontal }),
      isOneOf(...HORIZONTAL),
    ),
    verticalAlignment: lookProperty(
      ({ alignment }) => alignment.vertical,
      (style, vertical) => align(style, { vertical }),
      isOneOf(...VERTICAL),
    ),
    wrapText: lookProperty(
      ({ alignment }) => alignment.wrapText,
      (style, wrapText) => align(style, { wrapText }),
      isFlag,
    ),
    indentLevel: lookProperty(
      ({ alignment }) => alignment.indentLevel,
      (style, indentLevel) => align(style, { indentLevel }),
      isNumber,
    ),
    readingOrder: lookProperty(
      ({ alignment }) => alignment.readingOrder,
      (style, readingOrder) => align(style, { readingOrder }),
      isOneOf('Context', 'LeftToRight', 'RightToLeft'),
    ),
    shrinkToFit: lookProperty(
      ({ alignment }) => alignment.shrinkToFit,
      (style, shrinkToFit) => align(style, { shrinkToFit }),
      isFlag,
    ),
    textOrientation: lookProperty(
      ({ alignment }) => alignment.textOrientation,
      (style, textOrientation) => align(style, { textOrientation }),
      isNumber,
    ),
    autoIndent: lookProperty(
      ({ alignment }) => alignment.autoIndent,
      (style, autoIndent) => align(style, { autoIndent }),
      isFlag,
    ),
  },
  navigations: {
    fill: (target) => HostObject.of(RANGE_FILL, target),
    font: (target) => HostObject.of(RANGE_FONT, target),
    borders: (target) => HostObject.of(RANGE_BORDERS, target),
    protection: (target) => HostObject.of(FORMAT_PROTECTION, target),
  },
  methods: { adjustIndent, autofitColumns, autofitRows },
};
