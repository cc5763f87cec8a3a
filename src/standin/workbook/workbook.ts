import type { Area } from '../../snapshot/area';
import { Calculator } from '../formulas';
import { invalidArgument, ExcelFault, itemNotFound } from '../protocol/faults';
import type { Json } from '../protocol/json';
import { mapReferences } from '../formulas/references';
import { localAddress } from './areas';
import type { Content } from './cell';
import type { Change } from './changes';
import type { Name } from './names';
import { Sheet } from './sheet';
import { PLAIN, type CellStyle } from './style';
import type { Table } from './table';

/** What a workbook cannot know by itself. */
export interface Surroundings {
  readonly now: () => Date;
  /** A new GUID, in capitals, without braces. */
  readonly newId: () => string;
  readonly userName: string;
  readonly userEmail: string;
  readonly language: 'zh-CN' | 'en-US';
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** An in-memory workbook: what Excel would hold. It knows no add-in; changes are told to whoever listens. */
export class Workbook {
  sheets: Sheet[] = [];
  names: Name[] = [];
  readonly settings = new Map<string, Json>();
  xmlParts: XmlPart[] = [];
  readonly properties = new Map<string, Json>();
  readonly customProperties = new Map<string, Json>();
  /** Sheets cannot be added, renamed or moved; null when they can. */
  protection: { readonly password: string | null } | null = null;
  readOnly = false;
  name = 'Book1.xlsx';
  active: Sheet | null = null;
  calculationMode = 'Automatic';
  iterativeCalculation = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  /** Changed since it was opened or saved. */
  isDirty = false;
  /** The look of an untouched cell; sheets take it when they are added. */
  plain: CellStyle = PLAIN;
  readonly calculator: Calculator = new Calculator(this);
  /** Events that somebody has asked for: what costs work to know is worked out for them alone. */
  readonly heard = new Set<string>();
  private readonly listeners = new Set<(change: Change) => void>();
  private nextSheetNumber = 1;
  private nextTableId = 1;

  constructor(readonly surroundings: Surroundings) {}

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    if (change.kind === 'cells') this.calculator.changed(change.sheet, change.area);
    if (!isLooking(change)) this.isDirty = true;
    for (const listener of this.listeners) listener(change);
    if (change.kind === 'cells' && this.heard.has('onCalculated') && this.calculationMode !== 'Manual') {
      const worked = this.sheets.filter((sheet) => this.calculator.follows(sheet, change.sheet, change.area));
      for (const sheet of worked) this.tell({ kind: 'calculated', sheet });
    }
  }

  sheetNamed(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** By name or id. @throws ExcelFault ItemNotFound */
  sheet(key: string): Sheet {
    const sheet = this.sheetNamed(key) ?? this.sheets.find(({ id }) => id === key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find(({ visibility }) => visibility === 'Visible');
    if (!sheet) throw new ExcelFault('GeneralException');
    return sheet;
  }

  /** Adds an empty sheet at the end. @throws ExcelFault as `checkSheetName` does. */
  addSheet(name: string | null): Sheet {
    const chosen = name ?? this.freeSheetName();
    this.checkSheetName(chosen, null);
    const sheet = new Sheet(`{${this.surroundings.newId()}}`, chosen, this.plain);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  private freeSheetName(): string {
    for (;;) {
      const name = `Sheet${this.nextSheetNumber}`;
      this.nextSheetNumber += 1;
      if (!this.sheetNamed(name)) return name;
    }
  }

  /** @throws ExcelFault InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken. */
  checkSheetName(name: string, own: Sheet | null): void {
    const refused =
      name === '' ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      /^'|'$/.test(name) ||
      /^history$/i.test(name);
    if (refused) throw invalidArgument();
    const other = this.sheetNamed(name);
    if (other && other !== own) throw new ExcelFault('ItemAlreadyExists');
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) =>
      mapReferences(formula, (reference) =>
        reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: name } : reference,
      ),
    );
  }

  /** Puts every formula of the workbook through `rewrite`: in cells, and behind names. */
  rewriteFormulas(rewrite: (formula: string, sheet: Sheet | null) => string): void {
    for (const sheet of this.sheets) {
      for (const { row, column, cell } of [...sheet.grid.all()]) {
        if (cell.formula === null) continue;
        const formula = rewrite(cell.formula, sheet);
        if (formula !== cell.formula) sheet.grid.set(row, column, { ...cell, formula });
      }
      for (const name of sheet.names) name.formula = rewrite(name.formula, sheet);
    }
    for (const name of this.names) name.formula = rewrite(name.formula, null);
  }

  /** A name as a formula on `sheet` sees it: the sheet's own before the workbook's. */
  findName(name: string, sheet: Sheet | null): Name | null {
    const same = (other: Name): boolean => other.name.toLowerCase() === name.toLowerCase();
    return sheet?.names.find(same) ?? this.names.find(same) ?? null;
  }

  /** What a cell shows, formulas worked out. @throws ExcelFault NotImplemented for a formula that is not known here. */
  value(sheet: Sheet, row: number, column: number): Content {
    return this.calculator.value(sheet, row, column);
  }

  *allTables(): Generator<{ readonly sheet: Sheet; readonly table: Table }> {
    for (const sheet of this.sheets) for (const table of sheet.tables) yield { sheet, table };
  }

  newTableId(): string {
    const id = String(this.nextTableId);
    this.nextTableId += 1;
    return id;
  }

  select(sheet: Sheet, areas: readonly [Area, ...Area[]]): void {
    this.activate(sheet);
    sheet.selection = areas;
    this.tell({ kind: 'selection', sheet, address: areas.map(localAddress).join(',') });
  }

  activate(sheet: Sheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    if (before) this.tell({ kind: 'sheet', sheet: before, how: 'deactivated' });
    this.tell({ kind: 'sheet', sheet, how: 'activated' });
  }
}

/** Looking at another place leaves a workbook as it is. */
function isLooking(change: Change): boolean {
  return (
    change.kind === 'selection' ||
    change.kind === 'calculated' ||
    (change.kind === 'sheet' && (change.how === 'activated' || change.how === 'deactivated'))
  );
}
