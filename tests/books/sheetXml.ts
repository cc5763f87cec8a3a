import { escapeXml } from './escapeXml';
import type { CellSpec, SheetSpec, StyledCell } from './makeWorkbook';
import type { StyleTable } from './styleTable';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Surroundings {
  readonly active: boolean;
  /** Relationship id of the drawing that holds the note boxes. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** The worksheet part; texts it uses are added to `strings`. */
export function sheetXml(
  sheet: SheetSpec,
  styles: StyleTable,
  strings: Map<string, number>,
  around: Surroundings,
): string {
  const rows = (sheet.rows ?? []).map((row, index) => {
    const number = index + 1;
    const cells = row.map((cell, column) =>
      cellXml(`${letters(column + 1)}${number}`, cell, styles, strings),
    );
    const hidden = sheet.hiddenRows?.includes(number) ? ' hidden="1"' : '';
    const inner = cells.join('');
    return inner || hidden ? `<row r="${number}"${hidden}>${inner}</row>` : '';
  });
  const merges = sheet.merges ?? [];
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    viewXml(sheet, around.active) +
    columnsXml(sheet) +
    `<sheetData>${rows.join('')}</sheetData>` +
    protectionXml(sheet) +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '') +
    (around.drawing ? `<legacyDrawing r:id="${around.drawing}"/>` : '') +
    (around.tables.length > 0
      ? `<tableParts count="${around.tables.length}">${around.tables.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`
      : '') +
    '</worksheet>'
  );
}

function cellXml(address: string, spec: CellSpec, styles: StyleTable, strings: Map<string, number>): string {
  if (spec === null) return '';
  const cell: StyledCell = typeof spec === 'object' ? spec : { value: spec };
  const style = styles.indexOf(cell);
  const open = `<c r="${address}"${style > 0 ? ` s="${style}"` : ''}`;
  const { value = null, formula, error } = cell;
  const f = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (error !== undefined) return `${open} t="e">${f}<v>${error}</v></c>`;
  if (value === null) return f ? `${open}>${f}</c>` : `${open}/>`;
  if (typeof value === 'number') return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (f) return `${open} t="str">${f}<v>${escapeXml(value)}</v></c>`;
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `${open} t="s"><v>${index}</v></c>`;
}

function viewXml(sheet: SheetSpec, active: boolean): string {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  const pane =
    rows + columns > 0
      ? `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} ` +
        `topLeftCell="${letters(columns + 1)}${rows + 1}" state="frozen"/>`
      : '';
  const selected = active ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(sheet: SheetSpec): string {
  const named = new Set([...Object.keys(sheet.widths ?? {}), ...(sheet.hiddenColumns ?? [])]);
  const columns = [...named]
    .map((name) => ({
      name,
      number: [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    }))
    .sort((one, other) => one.number - other.number)
    .map(({ name, number }) => {
      const hidden = sheet.hiddenColumns?.includes(name) ? ' hidden="1"' : '';
      return `<col min="${number}" max="${number}" width="${sheet.widths?.[name] ?? 9}" customWidth="1"${hidden}/>`;
    });
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function protectionXml(sheet: SheetSpec): string {
  if (!sheet.protection) return '';
  const rest = sheet.protection === true ? {} : sheet.protection;
  const attributes = Object.entries(rest).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<sheetProtection sheet="1"${attributes.join('')}/>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
