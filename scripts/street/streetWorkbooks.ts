import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre';
import {
  STREET_COMMUNITIES,
  STREET_INDICATORS,
  STREET_TABLE_TITLE,
  type StreetCommunity,
  type StreetIndicator,
} from './streetContent';

/** Stands in the files as their date, so that the same content always gives the same bytes. */
const MADE = new Date(Date.UTC(2025, 11, 1));
const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const BODY: CellStyle = {
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  alignment: { vertical: 'center', wrapText: true },
};
const HEADING: CellStyle = { ...BODY, font: { bold: true } };
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
/** Text format: Excel must not turn what is typed here into dates or numbers. */
const FINDING: CellStyle = { ...BODY, numFmt: '@' };

type Value = string | number | null;

/** One workbook for each community of the sample street, by file name. */
export async function streetWorkbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const community of STREET_COMMUNITIES) {
    const rubrics = STREET_INDICATORS.filter(({ items }) => items.length > 0);
    const bytes = await writeXlsx({
      sheets: [
        scoreTable(),
        ...rubrics.map((indicator, index) => rubric(community, indicator, community.findings[index] ?? [])),
      ],
      properties: { title: community.name, created: MADE, modified: MADE },
    });
    files.set(`${community.name}.xlsx`, bytes);
  }
  return files;
}

function scoreTable(): WriteSheet {
  const rows = STREET_INDICATORS.map(({ category, name, points, office }) => [
    category,
    name,
    points,
    office,
  ]);
  return sheet(
    '分值表',
    STREET_TABLE_TITLE,
    ['考核类别', '考核指标', '基本分', '责任科室'],
    rows,
    [14, 20, 10, 16],
  );
}

function rubric(
  { name: community }: StreetCommunity,
  { name, items }: StreetIndicator,
  findings: readonly string[],
): WriteSheet {
  const rows = items.map(({ points, standard }, index) => [
    index === 0 ? name : null,
    points,
    standard,
    points,
    findings[index] ?? null,
  ]);
  const columns = ['考核项目', '分值', '评分标准', '自评分', '检查情况'];
  return sheet(name, `${community}${name}考核细则`, columns, rows, [14, 8, 56, 9, 30]);
}

function sheet(
  name: string,
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  widths: readonly number[],
): WriteSheet {
  const lines: readonly (readonly Value[])[] = [[title], columns, ...rows];
  const cells = new Map<string, { value: Value; style: CellStyle }>();
  lines.forEach((line, row) =>
    line.forEach((value, column) => {
      const style = row === 0 ? TITLE : row === 1 ? HEADING : columns[column] === '检查情况' ? FINDING : BODY;
      cells.set(`${row},${column}`, { value, style });
    }),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: lines.map(() => []),
    cells,
    freezePane: { rows: 2 },
  };
}
