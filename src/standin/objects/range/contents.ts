import type { Area } from '../../../snapshot/area';
import { fromR1C1, moveFormula, toR1C1 } from '../../formulas/references';
import { ExcelFault, invalidArgument } from '../../protocol/faults';
import { isList, type Json } from '../../protocol/json';
import type { Property } from '../../protocol/objectType';
import { cellCount, isUnbounded } from '../../workbook/areas';
import { CellError, shown, type Content } from '../../workbook/cell';
import { displayText } from '../../workbook/displayText';
import { eachOf, MOST_CELLS, restyleArea, writeContents } from '../../workbook/writing';
import type { CellRange } from '../cellRange';

/** A value for each cell of a range, row by row; null for whole rows and columns, which Excel does not read. */
export function matrix(area: Area, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new ExcelFault('RangeExceedsLimit');
  const rows: Json[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

const valueAt = ({ workbook, sheet }: CellRange, row: number, column: number): Content =>
  workbook.value(sheet, row, column);

const formulaAt = (range: CellRange, row: number, column: number): Json =>
  range.sheet.cell(row, column).formula ?? shown(valueAt(range, row, column));

const textAt = (range: CellRange, row: number, column: number): string =>
  displayText(valueAt(range, row, column), range.sheet.styleAt(row, column).numberFormat);

const write = ({ workbook, sheet, area }: CellRange, value: Json): void => {
  // One formula for several cells moves along from the first, as Ctrl+Enter does.
  const isFormula = typeof value === 'string' && value.startsWith('=') && !isUnbounded(area);
  const each = isFormula
    ? matrix(area, (row, column) => moveFormula(value, row - area.top, column - area.left))
    : value;
  writeContents(workbook, sheet, area, each);
};

const formulas: Property<CellRange> = {
  get: (range) => matrix(range.area, (row, column) => formulaAt(range, row, column)),
  set: write,
};

const numberFormat: Property<CellRange> = {
  get: (range) => matrix(range.area, (row, column) => range.sheet.styleAt(row, column).numberFormat),
  set: (range, value) => {
    const { workbook, sheet, area } = range;
    if (!isList(value)) {
      if (typeof value !== 'string') throw invalidArgument();
      restyleArea(workbook, sheet, area, (style) => ({ ...style, numberFormat: value }));
      return;
    }
    const writes: (() => void)[] = [];
    eachOf(value, area, (row, column, format) => {
      if (format === null) return;
      if (typeof format !== 'string') throw invalidArgument();
      const cell = { top: row, left: column, bottom: row, right: column };
      writes.push(() => restyleArea(workbook, sheet, cell, (style) => ({ ...style, numberFormat: format })));
    });
    for (const one of writes) one();
  },
};

/** Excel's word for what a cell holds. */
export function valueType(content: Content): string {
  if (content === null) return 'Empty';
  if (content instanceof CellError) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof content as 'string' | 'number' | 'boolean'
  ];
}

/** Excel's classes of number formats, by their look. */
function category(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (/[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))) return 'Date';
  if (/[hs]/i.test(format.replace(/"[^"]*"/g, ''))) return 'Time';
  if (format.includes('%')) return 'Percentage';
  if (/[$¥￥€£]/.test(format)) return 'Currency';
  if (/E\+/i.test(format)) return 'Scientific';
  return /^[#0,.]+$/.test(format) ? 'Number' : 'Custom';
}

/** What stands in a range's cells. */
export const contentProperties: Readonly<Record<string, Property<CellRange>>> = {
  values: {
    get: (range) => matrix(range.area, (row, column) => shown(valueAt(range, row, column))),
    set: write,
  },
  formulas,
  formulasLocal: formulas,
  formulasR1C1: {
    get: (range) =>
      matrix(range.area, (row, column) => {
        const formula = formulaAt(range, row, column);
        return typeof formula === 'string' ? toR1C1(formula, row, column) : formula;
      }),
    set: (range, value) => {
      const { area } = range;
      const inA1 = new Map<string, Json>();
      eachOf(value, area, (row, column, one) => {
        inA1.set(`${row},${column}`, typeof one === 'string' ? fromR1C1(one, row, column) : one);
      });
      write(
        range,
        matrix(area, (row, column) => inA1.get(`${row},${column}`) ?? null),
      );
    },
  },
  text: { get: (range) => matrix(range.area, (row, column) => textAt(range, row, column)) },
  numberFormat,
  numberFormatLocal: numberFormat,
  numberFormatCategories: {
    get: (range) =>
      matrix(range.area, (row, column) => category(range.sheet.styleAt(row, column).numberFormat)),
  },
  valueTypes: { get: (range) => matrix(range.area, (row, column) => valueType(valueAt(range, row, column))) },
};
