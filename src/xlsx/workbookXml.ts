import { areaAddress, parseArea, type Area } from '../snapshot/area';
import { OFFICE } from './names';
import type { Package } from './package';
import { append, insertBefore, replace, setAttribute, type Splice, XmlPart } from './xml/part';
import { encodeAttribute, encodeXml } from './xml/text';
import {
  attribute,
  child,
  childrenNamed,
  flag,
  prefixOf,
  relationId,
  required,
  textOf,
  type XmlElement,
} from './xml/tree';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A line of the workbook's list of sheets. */
export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly visibility: Visibility;
}

/** Children of `workbook` in the schema's order, from the sheets on (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** The workbook part: the list of sheets, the names, and how it is calculated. */
export class WorkbookXml {
  readonly #pkg: Package;
  readonly #part: XmlPart;

  /** @throws FileFailure damagedPart */
  constructor(pkg: Package, path: string) {
    this.#pkg = pkg;
    this.#part = new XmlPart(pkg.text(path), path);
    required(child(this.#root, 'sheets'), path);
  }

  get #root(): XmlElement {
    return this.#part.root;
  }

  get #sheets(): XmlElement {
    return required(child(this.#root, 'sheets'), this.#part.path);
  }

  #edit(...splices: readonly Splice[]): void {
    this.#part.edit(...splices);
    this.#pkg.set(this.#part.path, this.#part.text);
  }

  /** All sheets in tab order, chart sheets too. */
  entries(): SheetEntry[] {
    return this.#sheets.children.map((element) => {
      const state = attribute(element, 'state');
      return {
        name: attribute(element, 'name') ?? '',
        relation: relationId(element) ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      };
    });
  }

  get structureProtected(): boolean {
    const element = child(this.#root, 'workbookProtection');
    return element ? flag(element, 'lockStructure') : false;
  }

  /** Index, among all sheets, of the one that is shown. */
  get activeTab(): number {
    const view = child(child(this.#root, 'bookViews'), 'workbookView');
    return Number((view && attribute(view, 'activeTab')) ?? 0);
  }

  set activeTab(index: number) {
    const view = child(child(this.#root, 'bookViews'), 'workbookView');
    if (view) this.#edit(setAttribute(view, 'activeTab', index === 0 ? null : String(index)));
  }

  addSheet(name: string, relation: string): void {
    const sheets = this.#sheets;
    const ids = sheets.children.map((element) => Number(attribute(element, 'sheetId')) || 0);
    const xml =
      `<${prefixOf(sheets)}sheet name="${encodeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" ` +
      `xmlns:r="${OFFICE}" r:id="${relation}"/>`;
    this.#edit(append(sheets, xml));
  }

  renameSheet(index: number, name: string): void {
    const element = this.#sheets.children[index];
    if (element) this.#edit(setAttribute(element, 'name', name));
  }

  setVisibility(index: number, visibility: Visibility): void {
    const element = this.#sheets.children[index];
    if (element) this.#edit(setAttribute(element, 'state', visibility === 'visible' ? null : visibility));
  }

  /** Takes a sheet from the list, with the names that are its own; names of the sheets behind it follow it down. */
  removeSheet(index: number): void {
    const element = this.#sheets.children[index];
    if (!element) return;
    const active = this.activeTab;
    const names = child(this.#root, 'definedNames');
    const kept = (names?.children ?? []).filter((one) => localSheet(one) !== index);
    const splices: Splice[] = [replace(element, '')];
    for (const one of names?.children ?? []) {
      const sheet = localSheet(one);
      if (sheet === index && kept.length > 0) splices.push(replace(one, ''));
      if (sheet !== null && sheet > index) splices.push(setAttribute(one, 'localSheetId', String(sheet - 1)));
    }
    if (names && kept.length === 0) splices.push(replace(names, ''));
    this.#edit(...splices);
    const last = this.entries().length - 1;
    if (active > last || active > index) this.activeTab = Math.max(0, Math.min(active - 1, last));
  }

  /** A sheet's print area: "several" when it has more than one or one that is no plain area. */
  printArea(index: number): Area | 'several' | null {
    const element = this.#printArea(index);
    if (!element) return null;
    const text = textOf(this.#part.text, element, this.#part.path);
    return parseArea(text.slice(text.lastIndexOf('!') + 1)) ?? 'several';
  }

  setPrintArea(index: number, area: Area | null): void {
    const absolute = area && areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    this.#setOwnName(PRINT_AREA, index, absolute);
  }

  /** Has a row of a sheet repeated on every printed page. */
  setPrintTitle(index: number, row: number): void {
    this.#setOwnName(PRINT_TITLES, index, `$${row}:$${row}`);
  }

  #printArea(index: number): XmlElement | undefined {
    return this.#ownName(PRINT_AREA, index);
  }

  /** A name that a sheet has to itself. */
  #ownName(name: string, index: number): XmlElement | undefined {
    return childrenNamed(child(this.#root, 'definedNames'), 'definedName').find(
      (one) => attribute(one, 'name') === name && localSheet(one) === index,
    );
  }

  /** @param place what the name stands for, on its sheet; null takes the name away */
  #setOwnName(name: string, index: number, place: string | null): void {
    const old = this.#ownName(name, index);
    const names = child(this.#root, 'definedNames');
    if (place === null) {
      if (old && names) this.#edit(replace(names.children.length === 1 ? names : old, ''));
      return;
    }
    const prefix = prefixOf(this.#root);
    const sheet = this.entries()[index]?.name ?? '';
    const target = encodeXml(`'${sheet.replaceAll("'", "''")}'!${place}`);
    const xml = `<${prefix}definedName name="${name}" localSheetId="${index}">${target}</${prefix}definedName>`;
    if (old) this.#edit(replace(old, xml));
    else if (names) this.#edit(append(names, xml));
    else {
      const all = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
      this.#edit(insertBefore(this.#root, laterThan('definedNames'), all));
    }
  }

  /** Asks Excel to calculate everything when the file is opened. */
  calculateOnLoad(): void {
    const old = child(this.#root, 'calcPr');
    const prefix = prefixOf(this.#root);
    this.#edit(
      old
        ? setAttribute(old, 'fullCalcOnLoad', '1')
        : insertBefore(this.#root, laterThan('calcPr'), `<${prefix}calcPr fullCalcOnLoad="1"/>`),
    );
  }
}

function laterThan(name: string): ReadonlySet<string> {
  return new Set(ORDER.slice(ORDER.indexOf(name) + 1));
}

function localSheet(name: XmlElement): number | null {
  const value = attribute(name, 'localSheetId');
  return value === null ? null : Number(value);
}
