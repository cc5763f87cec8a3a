import { strToU8, zipSync } from 'fflate';
import { commentParts } from './commentParts';
import { escapeXml } from './escapeXml';
import { sheetXml } from './sheetXml';
import { StyleTable } from './styleTable';

/** What a cell looks like; absent is the default look. */
export interface Look {
  readonly bold?: boolean;
  /** RGB, "FFEE00". */
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  /** Excel's format code. */
  readonly numberFormat?: string;
  /** Can be written on a protected sheet. */
  readonly unlocked?: boolean;
}

export interface StyledCell extends Look {
  readonly value?: string | number | boolean | null;
  /** Without its "="; `value` is the cached result. */
  readonly formula?: string;
  /** "#N/A" and the like. */
  readonly error?: string;
}

export type CellSpec = string | number | boolean | null | StyledCell;

export interface SheetSpec {
  readonly name: string;
  /** From A1 downwards; a short row leaves the rest of it empty. */
  readonly rows?: readonly (readonly CellSpec[])[];
  readonly merges?: readonly string[];
  /** By column letters: `{ A: 12.5 }`. */
  readonly widths?: Readonly<Record<string, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** Attributes of `sheetProtection` besides `sheet="1"`; `true` for none. */
  readonly protection?: true | Readonly<Record<string, string>>;
  readonly printArea?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly threads?: readonly ThreadSpec[];
  readonly notes?: readonly { readonly cell: string; readonly text: string; readonly author?: string }[];
  readonly tables?: readonly { readonly name: string; readonly area: string }[];
}

export interface ThreadSpec {
  readonly cell: string;
  readonly text: string;
  readonly author?: string;
  readonly replies?: readonly string[];
  readonly resolved?: boolean;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  /** Index into `sheets`. */
  readonly activeSheet?: number;
  readonly structureProtected?: boolean;
  /** Further parts, by path, put into the package as they are. */
  readonly parts?: Readonly<Record<string, string>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * A small workbook as a real .xlsx, made without the product's own code so that tests can trust it.
 * The same spec always gives the same bytes.
 */
export function makeWorkbook(spec: WorkbookSpec): Uint8Array {
  const parts = new Map<string, string>();
  const overrides: [string, string][] = [];
  const add = (path: string, contentType: string, xml: string): void => {
    parts.set(path, HEAD + xml);
    overrides.push([path, contentType]);
  };
  const styles = new StyleTable();
  const strings = new Map<string, number>();
  const relations: Relation[] = [];
  const people = new Map<string, string>();
  let tables = 0;

  spec.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const own: Relation[] = [];
    const comments = commentParts(sheet, number, people);
    if (comments) {
      add(`xl/comments${number}.xml`, `${TYPE}.comments+xml`, comments.notes);
      parts.set(`xl/drawings/vmlDrawing${number}.vml`, comments.drawing);
      own.push({ type: `${OFFICE}/vmlDrawing`, target: `../drawings/vmlDrawing${number}.vml` });
      own.push({ type: `${OFFICE}/comments`, target: `../comments${number}.xml` });
    }
    if (comments?.threads) {
      const path = `threadedComments/threadedComment${number}.xml`;
      add(`xl/${path}`, 'application/vnd.ms-excel.threadedcomments+xml', comments.threads);
      own.push({
        type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        target: `../${path}`,
      });
    }
    const firstTable = own.length + 1;
    for (const table of sheet.tables ?? []) {
      tables += 1;
      add(`xl/tables/table${tables}.xml`, `${TYPE}.table+xml`, tableXml(table, tables, sheet));
      own.push({ type: `${OFFICE}/table`, target: `../tables/table${tables}.xml` });
    }
    const body = sheetXml(sheet, styles, strings, {
      active: index === (spec.activeSheet ?? 0),
      drawing: comments ? 'rId1' : null,
      tables: (sheet.tables ?? []).map((_, offset) => `rId${firstTable + offset}`),
    });
    add(`xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`, body);
    relations.push({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${number}.xml` });
    if (own.length > 0) {
      parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, HEAD + relationships(own));
    }
  });

  add('xl/workbook.xml', `${TYPE}.sheet.main+xml`, workbookXml(spec));
  add('xl/styles.xml', `${TYPE}.styles+xml`, styles.xml());
  relations.push({ type: `${OFFICE}/styles`, target: 'styles.xml' });
  if (strings.size > 0) {
    add('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`, stringsXml(strings));
    relations.push({ type: `${OFFICE}/sharedStrings`, target: 'sharedStrings.xml' });
  }
  if (people.size > 0) {
    add('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml', peopleXml(people));
    relations.push({
      type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
      target: 'persons/person.xml',
    });
  }
  parts.set('xl/_rels/workbook.xml.rels', HEAD + relationships(relations));
  const root = [{ type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' }];
  parts.set('_rels/.rels', HEAD + relationships(root));
  for (const [path, text] of Object.entries(spec.parts ?? {})) parts.set(path, text);
  parts.set('[Content_Types].xml', HEAD + contentTypes(overrides));

  const files = Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { mtime: '1980-01-01T12:00:00' });
}

function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.sheets.map((sheet, index) => {
    const state = sheet.visibility && sheet.visibility !== 'visible' ? ` state="${sheet.visibility}"` : '';
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = spec.sheets.flatMap((sheet, index) => {
    if (!sheet.printArea) return [];
    const area = sheet.printArea.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const target = escapeXml(`'${sheet.name.replaceAll("'", "''")}'!${area}`);
    return [`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${target}</definedName>`];
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    (spec.structureProtected ? '<workbookProtection lockStructure="1"/>' : '') +
    `<bookViews><workbookView activeTab="${spec.activeSheet ?? 0}"/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '') +
    '</workbook>'
  );
}

function stringsXml(strings: ReadonlyMap<string, number>): string {
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

function peopleXml(people: ReadonlyMap<string, string>): string {
  const items = [...people].map(
    ([name, id]) =>
      `<person displayName="${escapeXml(name)}" id="${id}" userId="${escapeXml(name)}" providerId="None"/>`,
  );
  const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  return `<personList xmlns="${namespace}">${items.join('')}</personList>`;
}

function tableXml(table: { name: string; area: string }, id: number, sheet: SheetSpec): string {
  const [first = 'A1', last = first] = table.area.split(':');
  const column = (address: string): number =>
    [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const top = Number(first.replace(/\D/g, ''));
  const names = Array.from({ length: column(last) - column(first) + 1 }, (_, offset) => {
    const cell = sheet.rows?.[top - 1]?.[column(first) - 1 + offset];
    return typeof cell === 'string' ? cell : `列${offset + 1}`;
  });
  const columns = names.map((name, index) => `<tableColumn id="${index + 1}" name="${escapeXml(name)}"/>`);
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ` +
    `ref="${table.area}"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`
  );
}

function relationships(list: readonly Relation[]): string {
  const items = list.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(overrides: readonly (readonly [string, string])[]): string {
  const items = overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${items.join('')}</Types>`
  );
}
