import { areaAddress, columnName, type Area } from '../../../snapshot/area';
import { headerRow, LINE_LOOKS, type Page, pageArea, type PageLine } from '../../../snapshot/page';
import type { PageEdit } from '../../../snapshot/plan';
import { inTrips, bytesOf } from '../../trips';
import { cellInput } from '../cellInput';
import { queueWidth } from '../columnWidth';
import { queueLook, queueRules } from '../lineLook';

/** What a page costs in a request, about. */
export function pageBytes({ after }: PageEdit): number {
  return (after?.rows ?? []).reduce((sum, { cells }) => sum + rowBytes(cells), 0);
}

function rowBytes(cells: readonly unknown[]): number {
  return cells.reduce<number>((sum, value) => sum + bytesOf(value), 0);
}

/**
 * Queues a page: the sheet added, or what stands on it cleared; looks; then the values, in as many round trips as they
 * need.
 * @returns the sheet where one was added; its id is known once Excel has answered
 */
export async function writePage(
  context: Excel.RequestContext,
  { sheet: name, before, after }: PageEdit,
): Promise<Excel.Worksheet | null> {
  const { worksheets } = context.workbook;
  if (!after) {
    worksheets.getItem(name).delete();
    return null;
  }
  const sheet = before ? worksheets.getItem(name) : worksheets.add(name);
  if (before) sheet.getRange(areaAddress(pageArea(before))).clear();
  else sheet.load('id');
  queueLooks(sheet, after);
  if (!before) queueWidths(sheet, after);
  await putValues(context, sheet, after);
  return before ? null : sheet;
}

async function putValues(context: Excel.RequestContext, sheet: Excel.Worksheet, page: Page): Promise<void> {
  const area = pageArea(page);
  let top = 1;
  for (const trip of inTrips(page.rows, ({ cells }) => rowBytes(cells))) {
    // A batch for each started 2 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (top > 1) await context.sync();
    const range = sheet.getRange(areaAddress({ ...area, top, bottom: top + trip.length - 1 }));
    range.values = trip.map(({ cells }) => cells.map((value) => cellInput(value)));
    top += trip.length;
  }
}

/** Addresses of several areas may be so long in one question (types of Worksheet.getRanges). */
const LONGEST_ADDRESS = 8000;

/** Looks are put on by kind of row, so that the number of actions hardly grows with the rows. */
function queueLooks(sheet: Excel.Worksheet, page: Page): void {
  const byLine = new Map<PageLine, Area[]>();
  for (const { key, area } of runs(page, ({ line }) => line)) {
    byLine.set(key, [...(byLine.get(key) ?? []), area]);
  }
  for (const [line, areas] of byLine) {
    for (const address of joined(areas.map(areaAddress))) {
      queueLook(sheet.getRanges(address).format, LINE_LOOKS[line]);
    }
  }
  for (const { key, area } of runs(page, ({ line }) => LINE_LOOKS[line].ruled)) {
    if (key) queueRules(sheet.getRange(areaAddress(area)).format, area);
  }
  page.columns.forEach(({ align }, index) => {
    if (align !== 'center') return;
    const top = headerRow(page) ?? 1;
    const area = { top, left: index + 1, bottom: Math.max(top, page.rows.length), right: index + 1 };
    sheet.getRange(areaAddress(area)).format.horizontalAlignment = 'Center';
  });
}

/** Rows that stand together and are alike. */
function runs<Key>(
  page: Page,
  keyOf: (row: Page['rows'][number]) => Key,
): readonly { readonly key: Key; readonly area: Area }[] {
  const found: { readonly key: Key; readonly area: Area }[] = [];
  const { left, right } = pageArea(page);
  page.rows.forEach((row, index) => {
    const key = keyOf(row);
    const last = found.at(-1);
    const top = last?.key === key ? last.area.top : index + 1;
    if (last?.key === key) found.pop();
    found.push({ key, area: { top, left, bottom: index + 1, right } });
  });
  return found;
}

function joined(addresses: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const address of addresses) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      groups[groups.length - 1] = `${last},${address}`;
    } else groups.push(address);
  }
  return groups;
}

function queueWidths(sheet: Excel.Worksheet, page: Page): void {
  page.columns.forEach(({ width }, index) => {
    const name = columnName(index + 1);
    queueWidth(sheet.getRange(`${name}:${name}`), width);
  });
}
