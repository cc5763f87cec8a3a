import { FileFailure } from '../snapshot/fileFault';
import { CustomXml } from './customXml';
import { updateTitles } from './appProperties';
import { CONTENT_TYPE, MAIN, RELATION } from './names';
import { Package } from './package';
import { addPart, removePart } from './parts';
import { Persons } from './persons';
import { Relationships } from './relationships';
import { SharedStrings } from './sharedStrings';
import { Sheet, type SheetContext } from './sheet';
import { Styles } from './styles';
import { WorkbookXml, type Visibility } from './workbookXml';
import { parseXml } from './xml/tree';
import { ZIP_LIMITS, type ZipLimits } from './zip/limits';

/** How much is read of a workbook: a zip's content, and cells over all sheets. */
export interface WorkbookLimits extends ZipLimits {
  readonly cells: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = { ...ZIP_LIMITS, cells: 2_000_000 };

/**
 * An opened .xlsx and what can be done to it. Everything is lossless: an operation changes the parts it must, and
 * `save` writes all others as they were.
 *
 * Workbook: `sheets`, `sheet(name)`, `activeSheet`, `activate`, `structureProtected`, `addSheet`, `renameSheet`,
 * `removeSheet`, `setVisibility`, `customXml` (list, add, set, remove), `styles`, `save`.
 *
 * Sheet (sheet.ts), rows and columns counted from 1:
 * - cells: `used`, `cell`, `eachRow`, `setValue`, `setFormula`
 * - looks: `style`, `setStyle`, `isLocked`; with `styles`: `withNumberFormat`, look.ts `readLook`, withLook.ts `withLook`
 * - shape: `merges`, `setMerges`, `columnWidth`, `setColumnWidth`, `rowHeight`, `setRowHeight`, `hiddenRows`,
 *   `hiddenColumns`, `setRowHidden`, `setColumnHidden`, `frozen`, `printArea`, `setPrintArea`
 * - `protection`, `tables`
 * - comments (comments.ts): `threads`, `notes`, `addThread`, `reply`, `edit`, `setResolved`, `remove`, `addNote`,
 *   `editNote`, `removeNote`
 */
export class Workbook {
  readonly customXml: CustomXml;
  readonly styles: Styles;
  readonly #pkg: Package;
  readonly #root: Relationships;
  readonly #relations: Relationships;
  readonly #book: WorkbookXml;
  readonly #strings: SharedStrings | null;
  readonly #context: SheetContext;
  readonly #sheets: Sheet[];

  private constructor(pkg: Package, path: string, limits: WorkbookLimits) {
    this.#pkg = pkg;
    this.#root = new Relationships(pkg, '');
    this.#relations = new Relationships(pkg, path);
    this.#book = new WorkbookXml(pkg, path);
    this.customXml = new CustomXml(pkg, this.#relations);
    this.styles = new Styles(pkg, this.#relations);
    const strings = this.#relations.targets('sharedStrings')[0];
    this.#strings = strings ? new SharedStrings(pkg, strings) : null;
    let cells = 0;
    this.#context = {
      pkg,
      book: this.#book,
      styles: this.styles,
      strings: this.#strings,
      persons: new Persons(pkg, this.#relations),
      countCell: (part) => {
        cells += 1;
        if (cells > limits.cells) throw new FileFailure({ code: 'tooLarge', part });
      },
    };
    this.#sheets = this.#openSheets(path);
  }

  /**
   * Opens the bytes of an .xlsx.
   * @throws FileFailure saying why they are none that can be read
   */
  static open(bytes: Uint8Array, limits: WorkbookLimits = WORKBOOK_LIMITS): Workbook {
    const pkg = Package.open(bytes, limits);
    return new Workbook(pkg, workbookPath(pkg), limits);
  }

  #openSheets(workbookPart: string): Sheet[] {
    const relations = new Map(this.#relations.list().map((one) => [one.id, one]));
    return this.#book.entries().flatMap(({ relation }) => {
      const found = relations.get(relation);
      const path = found?.target ?? null;
      if (!found || path === null || !this.#pkg.has(path)) {
        throw new FileFailure({ code: 'damagedPart', part: path ?? workbookPart });
      }
      return found.kind === 'worksheet' ? [new Sheet(this.#context, path, relation)] : [];
    });
  }

  /** Worksheets in tab order; chart sheets are left out. */
  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name === name);
  }

  /** Whether the package bears a digital signature (ECMA-376 part 2, 13), which any change makes void. */
  get signed(): boolean {
    return this.#root.targets('origin').length > 0;
  }

  get structureProtected(): boolean {
    return this.#book.structureProtected;
  }

  /** The sheet that is shown; null when that is a chart sheet. */
  get activeSheet(): Sheet | null {
    const index = this.#book.activeTab;
    return this.#sheets.find((sheet) => sheet.index === index) ?? null;
  }

  activate(sheet: Sheet): void {
    this.#book.activeTab = sheet.index;
  }

  get hasFormulas(): boolean {
    return this.#sheets.some((sheet) => sheet.hasFormulas);
  }

  /** Adds an empty sheet at the end. */
  addSheet(name: string): Sheet {
    const path = this.#pkg.freePath((number) => `xl/worksheets/sheet${number}.xml`);
    const relation = addPart(this.#pkg, this.#relations, {
      path,
      xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
      relation: RELATION.worksheet,
      contentType: CONTENT_TYPE.worksheet,
    });
    this.#book.addSheet(name, relation);
    const sheet = new Sheet(this.#context, path, relation);
    this.#sheets.push(sheet);
    this.#updateTitles();
    return sheet;
  }

  /** Gives a sheet another name. Formulas and names that speak of the old one are not followed. */
  renameSheet(sheet: Sheet, name: string): void {
    this.#book.renameSheet(sheet.index, name);
    this.#updateTitles();
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.#book.setVisibility(sheet.index, visibility);
  }

  /** Removes a sheet with its comments. */
  removeSheet(sheet: Sheet): void {
    sheet.flush();
    const own = new Relationships(this.#pkg, sheet.path);
    for (const path of sheet.ownParts()) removePart(this.#pkg, own, path);
    this.#book.removeSheet(sheet.index);
    removePart(this.#pkg, this.#relations, sheet.path);
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    this.#updateTitles();
  }

  #updateTitles(): void {
    updateTitles(
      this.#pkg,
      this.#root,
      this.#book.entries().map(({ name }) => name),
    );
  }

  /** The workbook as a file: the very bytes that were opened when nothing has changed. */
  save(): Uint8Array {
    if (this.#sheets.some((sheet) => sheet.valuesChanged) && this.hasFormulas) this.#book.calculateOnLoad();
    if (this.#sheets.some((sheet) => sheet.formulasChanged)) this.#dropCalculationChain();
    for (const sheet of this.#sheets) sheet.flush();
    this.#strings?.flush();
    this.styles.flush();
    return this.#pkg.save();
  }

  /** The order in which formulas were last calculated; Excel makes a new one when there is none. */
  #dropCalculationChain(): void {
    for (const path of this.#relations.targets('calcChain')) removePart(this.#pkg, this.#relations, path);
  }
}

/** Path of the workbook part. @throws FileFailure zipWithoutWorkbook, or oldFormat for the binary .xlsb */
function workbookPath(pkg: Package): string {
  const path = new Relationships(pkg, '').targets('officeDocument')[0];
  if (path?.toLowerCase().endsWith('.bin')) throw new FileFailure({ code: 'oldFormat' });
  if (!path || !pkg.has('[Content_Types].xml')) throw new FileFailure({ code: 'zipWithoutWorkbook' });
  if (parseXml(pkg.text(path), path).localName !== 'workbook') {
    throw new FileFailure({ code: 'zipWithoutWorkbook' });
  }
  return path;
}
