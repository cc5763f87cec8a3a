import { type Cell, type CellStyle, type MergeRange, type WriteSheet, writeXlsx } from 'hucre';
import { SAMPLE_RUBRIC, SAMPLE_TABLE, SAMPLE_TABLE_TITLE, SAMPLE_TITLE } from './sampleContent';

/** Stands in the file as its date, so that the same content always gives the same bytes. */
const MADE = new Date(Date.UTC(2025, 11, 1));

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const BODY_FONT = { name: '宋体', size: 11 };
const HEADING_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } as const;

const TITLE: CellStyle = {
  font: { name: '等线', size: 16, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const HEADING: CellStyle = {
  font: { name: '等线', size: 11, bold: true },
  fill: HEADING_FILL,
  border: FRAME,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const CENTERED: CellStyle = {
  font: BODY_FONT,
  border: FRAME,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const PARAGRAPH: CellStyle = {
  font: BODY_FONT,
  border: FRAME,
  alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
};
/** Text format: Excel must not turn what is typed here into dates or numbers. */
const FINDING: CellStyle = { ...PARAGRAPH, numFmt: '@' };

const A4_LANDSCAPE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;
const PAGE_NUMBERS = { oddFooter: '&C第&P页 共&N页' };

/** The bytes of assets/sample.xlsx. The same content always gives the same bytes. */
export function sampleWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [rubricSheet(), scoreTableSheet()],
    properties: { title: SAMPLE_TITLE, creator: '柳溪社区', created: MADE, modified: MADE },
    defaultFont: BODY_FONT,
  });
}

const RUBRIC_WIDTHS = { category: 14, points: 8, standard: 58, selfScore: 9, finding: 30 };
const LINE_HEIGHT = 15;
const ROW_PADDING = 9;

/** Cells, row by row; a null is a cell of its style with nothing in it. */
class Grid {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly heights = new Map<number, { readonly height: number }>([
    [0, { height: 32 }],
    [1, { height: 24 }],
  ]);
  #row = 0;

  get nextRow(): number {
    return this.#row;
  }

  add(row: readonly (readonly [Partial<Cell>['value'], CellStyle] | Partial<Cell>)[]): void {
    row.forEach((cell, column) => {
      this.cells.set(
        `${this.#row},${column}`,
        isPair(cell) ? { value: cell[0] ?? null, style: cell[1] } : cell,
      );
    });
    this.#row += 1;
  }

  /** Makes the next row high enough for so many lines; not every program does that when it opens a file. */
  setLines(lines: number): void {
    this.heights.set(this.#row, { height: lines * LINE_HEIGHT + ROW_PADDING });
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    this.merges.push({ startRow, startCol, endRow, endCol });
  }
}

function isPair(
  cell: readonly unknown[] | Partial<Cell>,
): cell is readonly [Partial<Cell>['value'], CellStyle] {
  return Array.isArray(cell);
}

function heading(grid: Grid, title: string, columns: readonly string[]): void {
  grid.merge(0, 0, 0, columns.length - 1);
  grid.add(columns.map((_, index) => [index === 0 ? title : null, TITLE]));
  grid.add(columns.map((name) => [name, HEADING]));
}

function rubricSheet(): WriteSheet {
  const grid = new Grid();
  heading(grid, SAMPLE_TITLE, ['考核项目', '分值', '评分标准', '自评分', '检查情况']);
  const first = grid.nextRow + 1;
  for (const { name, items } of SAMPLE_RUBRIC) {
    if (items.length > 1) grid.merge(grid.nextRow, 0, grid.nextRow + items.length - 1, 0);
    items.forEach((item, index) => {
      grid.setLines(
        Math.max(
          1,
          lineCount(item.standard, RUBRIC_WIDTHS.standard),
          lineCount(item.finding, RUBRIC_WIDTHS.finding),
        ),
      );
      grid.add([
        [index === 0 ? name : null, CENTERED],
        [item.points, CENTERED],
        [item.standard, PARAGRAPH],
        [item.selfScore, CENTERED],
        [item.finding || null, FINDING],
      ]);
    });
  }
  const last = grid.nextRow;
  grid.setLines(1);
  const items = SAMPLE_RUBRIC.flatMap((category) => category.items);
  const total = (column: string, sum: number): Partial<Cell> => ({
    formula: `SUM(${column}${first}:${column}${last})`,
    formulaResult: sum,
    style: HEADING,
  });
  grid.add([
    ['合计', HEADING],
    total(
      'B',
      items.reduce((sum, item) => sum + item.points, 0),
    ),
    [null, HEADING],
    total(
      'D',
      items.reduce((sum, item) => sum + item.selfScore, 0),
    ),
    [null, HEADING],
  ]);
  return {
    name: '基层治理',
    columns: Object.values(RUBRIC_WIDTHS).map((width) => ({ width })),
    cells: grid.cells,
    rows: blankRows(grid),
    merges: grid.merges,
    rowDefs: grid.heights,
    freezePane: { rows: 2 },
    pageSetup: { ...A4_LANDSCAPE, printTitlesRow: '$2:$2', printArea: `$A$1:$E$${last + 1}` },
    headerFooter: PAGE_NUMBERS,
  };
}

function scoreTableSheet(): WriteSheet {
  const grid = new Grid();
  heading(grid, SAMPLE_TABLE_TITLE, ['考核类别', '考核指标', '基本分', '责任科室']);
  const first = grid.nextRow + 1;
  let categoryRow = grid.nextRow;
  SAMPLE_TABLE.forEach(([category, name, points, office], index) => {
    const starts = SAMPLE_TABLE[index - 1]?.[0] !== category;
    if (starts) categoryRow = grid.nextRow;
    const ends = SAMPLE_TABLE[index + 1]?.[0] !== category;
    if (ends && !starts) grid.merge(categoryRow, 0, grid.nextRow, 0);
    grid.setLines(1);
    grid.add([
      [starts ? category : null, CENTERED],
      [`${index + 1}、${name}`, CENTERED],
      [points, CENTERED],
      [office, CENTERED],
    ]);
  });
  const last = grid.nextRow;
  grid.setLines(1);
  grid.add([
    ['合计', HEADING],
    [null, HEADING],
    {
      formula: `SUM(C${first}:C${last})`,
      formulaResult: SAMPLE_TABLE.reduce((sum, [, , points]) => sum + points, 0),
      style: HEADING,
    },
    [null, HEADING],
  ]);
  return {
    name: '分值表',
    columns: [16, 24, 10, 18].map((width) => ({ width })),
    cells: grid.cells,
    rows: blankRows(grid),
    merges: grid.merges,
    rowDefs: grid.heights,
    freezePane: { rows: 2 },
    pageSetup: A4_LANDSCAPE,
    headerFooter: PAGE_NUMBERS,
  };
}

/** Lines that a text takes in a column; a Chinese character is two of its units wide. */
function lineCount(text: string, width: number): number {
  const units = (line: string) =>
    [...line].reduce((sum, character) => sum + (character < '\u0100' ? 1 : 2), 0);
  // A little room for what a program keeps from being the first or last of a line.
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(units(line) / (width - 2))), 0);
}

/** The writer lays `cells` over rows, which must be there. */
function blankRows(grid: Grid): null[][] {
  return Array.from({ length: grid.nextRow }, () => []);
}
