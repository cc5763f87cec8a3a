import { strFromU8, unzipSync } from 'fflate';
import { cellAddress, areaAddress } from '../../src/snapshot/area';
import { recalculate } from '../../src/recalculate/recalculate';
import type { Preview } from '../../src/recalculate/result';
import type { Edit } from '../../src/snapshot/plan';
import type { SheetSnapshot, Snapshot } from '../../src/snapshot/snapshot';
import { openBook } from '../books/openBook';
import { settings } from '../settings';

/** Parts that what is planned lives in; all others must be the same bytes. */
const TOUCHED = [
  /^\[Content_Types\]\.xml$/,
  /^xl\/workbook\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/sharedStrings\.xml$/,
  /^xl\/styles\.xml$/,
  /^xl\/persons\//,
  /^docProps\/app\.xml$/,
  /^xl\/calcChain\.xml$/,
];

export interface Scored {
  readonly preview: Preview;
  readonly bytes: Uint8Array;
}

/**
 * Scores a workbook and holds every part and every cell of it to the plan: what is not planned is the same bytes, and
 * in parts that had to be touched, the same elements, cells, merges, comments and notes.
 * @returns null where nothing was scored
 */
export async function scoreAndCompare(before: Uint8Array): Promise<Scored | null> {
  const host = openBook(before);
  const was = await host.capture();
  const result = await recalculate(host, settings());
  if (result.kind !== 'done') {
    expect(host.bytes()).toBe(before);
    return null;
  }
  const { edits } = result.preview.plan;
  compareParts(
    before,
    host.bytes(),
    new Set(edits.flatMap((edit) => (edit.kind === 'state' ? [] : [edit.sheet]))),
  );
  compareCells(was, await openBook(host.bytes()).capture(), edits);
  const again = openBook(host.bytes());
  expect(await recalculate(again, settings())).toMatchObject({
    preview: { edits: { cells: 0, comments: 0 } },
  });
  expect(again.bytes()).toBe(host.bytes());
  return { preview: result.preview, bytes: host.bytes() };
}

function compareParts(before: Uint8Array, after: Uint8Array, edited: ReadonlySet<string>): void {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const sheets = sheetParts(was);
  const ofEdited = [...sheets].flatMap(([name, path]) =>
    edited.has(name) ? [path, ...ownParts(was, path)] : [],
  );
  for (const [path, bytes] of Object.entries(was)) {
    const touched = ofEdited.includes(path) || TOUCHED.some((pattern) => pattern.test(path));
    if (!touched) expect([path, is[path]]).toEqual([path, bytes]);
    else if (is[path] && /\.xml$|\.rels$/.test(path)) {
      expect({ path, lost: lostElements(strFromU8(bytes), strFromU8(is[path])) }).toEqual({ path, lost: [] });
    }
  }
}

/** The parts of the sheets, by their names. */
function sheetParts(parts: Record<string, Uint8Array>): ReadonlyMap<string, string> {
  const rels = new Map(
    [
      ...strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).matchAll(/<Relationship [^>]*>/g),
    ].map(([tag]) => [/ Id="([^"]*)"/.exec(tag)?.[1], / Target="([^"]*)"/.exec(tag)?.[1] ?? ''] as const),
  );
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return new Map(
    [...book.matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([tag]) => {
      const name = (/ name="([^"]*)"/.exec(tag)?.[1] ?? '')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
      const target = rels.get(/ \w+:id="([^"]*)"/.exec(tag)?.[1]) ?? '';
      return [name, target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** A sheet's relationships, notes, threads and the boxes of notes. */
function ownParts(parts: Record<string, Uint8Array>, path: string): readonly string[] {
  const rels = path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
  const text = strFromU8(parts[rels] ?? new Uint8Array());
  const targets = [...text.matchAll(/ Target="([^"]*)"/g)].map(([, target = '']) =>
    target.replace(/^\.\.\//, 'xl/').replace(/^\//, ''),
  );
  return [rels, ...targets.filter((target) => /comments|threadedComments|vmlDrawing/.test(target))];
}

/** Elements whose content a plan may change, or that only count what there is. */
const PLANNED =
  /^<(?:\w+:)?(?:sheetData|cols|col|mergeCells|mergeCell|dimension|legacyDrawing|sheetViews|sst|calcPr|definedName|comment|threadedComment|workbookView|xf|fonts|fills|borders|cellXfs|numFmts|c|row|i4|vector|lpstr|lpwstr|sheets)\b/;

/** Tags of the one text that the other has not, in number; those that a plan touches left out. */
function lostElements(was: string, is: string): readonly string[] {
  const left = new Map<string, number>();
  for (const tag of tagsOf(is)) left.set(tag, (left.get(tag) ?? 0) + 1);
  return tagsOf(was).filter((tag) => {
    const count = left.get(tag) ?? 0;
    left.set(tag, count - 1);
    return count <= 0 && !PLANNED.test(tag) && !tag.includes('calcChain');
  });
}

function tagsOf(text: string): readonly string[] {
  const body = text
    .replace(/<(?:\w+:)?sheetData[\s>].*?<\/(?:\w+:)?sheetData>/s, '')
    .replace(/^(<\?[^>]*>\s*)?<[^>]*>/, '');
  return body.match(/<[A-Za-z][^>]*>/g) ?? [];
}

function compareCells(was: Snapshot, is: Snapshot, edits: readonly Edit[]): void {
  for (const sheet of was.sheets) {
    const own = edits.filter((edit) => edit.kind !== 'state' && edit.sheet === sheet.name);
    const planned = new Set(
      own.flatMap((edit) =>
        edit.kind === 'value' || edit.kind === 'comment' ? [`${edit.kind} ${cellAddress(edit.cell)}`] : [],
      ),
    );
    const now = is.sheets.find(({ name }) => name === sheet.name);
    expect(now && unplanned(now, planned)).toEqual(unplanned(sheet, planned));
    const merged = new Set(
      own.flatMap((edit) => (edit.kind === 'merge' ? [...edit.before, ...edit.after].map(areaAddress) : [])),
    );
    const others = (one: SheetSnapshot | undefined) =>
      one?.merges
        .map(areaAddress)
        .filter((area) => !merged.has(area))
        .sort();
    expect(others(now)).toEqual(others(sheet));
  }
}

/** All that a sheet says but in the cells that are planned. */
function unplanned(sheet: SheetSnapshot, planned: ReadonlySet<string>) {
  const { used, cells, threads, notes, tables, protection, visibility, hiddenRows, hiddenColumns } = sheet;
  const values = cells.flatMap((row, rowIndex) =>
    row.flatMap(({ value, formula }, columnIndex) => {
      const address = cellAddress({
        row: rowIndex + (used?.top ?? 1),
        column: columnIndex + (used?.left ?? 1),
      });
      const blank = value === null && formula === null;
      return blank || planned.has(`value ${address}`) ? [] : [[address, value, formula]];
    }),
  );
  const kept = threads.filter(({ cell }) => !planned.has(`comment ${cellAddress(cell)}`));
  return { values, threads: kept, notes, tables, protection, visibility, hiddenRows, hiddenColumns };
}
