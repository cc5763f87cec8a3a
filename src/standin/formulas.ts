import { contains, type Area } from '../snapshot/area';
import { blockOver, evaluate, type Scope } from './formulas/evaluate';
import { FormulaFault } from './formulas/parse';
import { readReference } from './formulas/references';
import { tokens, type Token } from './formulas/tokens';
import { toFlag, toNumber, toText } from './formulas/values';
import { ExcelFault, notImplemented } from './protocol/faults';
import { intersection, quotedSheet } from './workbook/areas';
import type { Content } from './workbook/cell';
import type { Sheet } from './workbook/sheet';
import type { Workbook } from './workbook/workbook';

export { toFlag, toNumber, toText };

/**
 * What the formulas of a workbook give. Results that came with the file are believed until something changes; from then
 * on formulas are worked out when they are read. A formula with a function that is not known here keeps its result from
 * the file as long as nothing it looks at has changed, and is NotImplemented by name after that.
 */
export class Calculator {
  private results = new Map<Sheet, Map<number, Content>>();
  private readonly running = new Set<string>();
  private readonly circles = new Set<string>();
  private touched: { readonly sheet: Sheet; readonly area: Area }[] = [];
  private believed = true;
  /** Whether all formulas have been worked out once since the last change. */
  private swept = true;

  constructor(private readonly workbook: Workbook) {}

  /** Something was written: results must be worked out anew. */
  changed(sheet: Sheet, area: Area): void {
    this.believed = false;
    this.swept = false;
    this.results = new Map();
    this.touched.push({ sheet, area });
  }

  /** The results that stand in the cells are right, as after opening a file. */
  believe(): void {
    this.believed = true;
    this.results = new Map();
    this.touched = [];
  }

  /** @throws ExcelFault NotImplemented, naming the function that is not known. */
  value(sheet: Sheet, row: number, column: number): Content {
    const cell = sheet.cell(row, column);
    if (cell.formula === null || this.believed) return cell.value;
    this.sweep();
    const key = row * 16_384 + column;
    const known = this.results.get(sheet)?.get(key);
    if (known !== undefined) return known;
    const place = `${sheet.id}:${key}`;
    // A circle: Excel warns and shows 0.
    if (this.running.has(place)) {
      this.circles.add(place);
      return 0;
    }
    this.running.add(place);
    try {
      const worked = this.worked(
        cell.formula,
        cell.value,
        sheet,
        `${quotedSheet(sheet.name)}!R${row}C${column}`,
      );
      const result = this.circles.delete(place) ? 0 : worked;
      const ofSheet = this.results.get(sheet) ?? new Map<number, Content>();
      this.results.set(sheet, ofSheet.set(key, result));
      return result;
    } finally {
      this.running.delete(place);
    }
  }

  /**
   * Works out every formula from the top down, so that a long column in which each cell looks at the one above it is
   * no long chain of calls.
   */
  private sweep(): void {
    if (this.swept) return;
    this.swept = true;
    for (const sheet of this.workbook.sheets) {
      const formulas = [...sheet.grid.all()].filter(({ cell }) => cell.formula !== null);
      formulas.sort((one, other) => one.row - other.row || one.column - other.column);
      for (const { row, column } of formulas) {
        try {
          this.value(sheet, row, column);
        } catch (failure) {
          // What cannot be worked out is said to whoever reads it.
          if (!(failure instanceof ExcelFault)) throw failure;
        }
      }
    }
  }

  private worked(formula: string, cached: Content, sheet: Sheet, place: string): Content {
    try {
      return evaluate(formula, this.scope(sheet));
    } catch (failure) {
      if (!(failure instanceof FormulaFault)) throw failure;
      if (cached !== null && !this.looksAtChange(formula, sheet)) return cached;
      throw notImplemented(`${failure.message} in ${place}`);
    }
  }

  /** Where a formula on `sheet` looks things up. */
  scope(sheet: Sheet): Scope {
    return {
      block: (name, area) => {
        const of = name === null ? sheet : this.workbook.sheetNamed(name);
        if (!of) return null;
        return blockOver(
          area,
          (row, column) => this.value(of, row, column),
          () => of.grid.within(area),
        );
      },
      named: (name) => this.workbook.findName(name, sheet)?.formula ?? null,
    };
  }

  /** Whether a sheet has a formula in an area that was changed, or one that looks at it. */
  follows(sheet: Sheet, changed: Sheet, area: Area): boolean {
    const formulas = [...sheet.grid.all()].filter(({ cell }) => cell.formula !== null);
    return formulas.some(({ row, column, cell }) => {
      if (sheet === changed && contains(area, { row, column })) return true;
      return (tokens(cell.formula?.slice(1) ?? '') ?? []).some((token) => {
        if (token.kind !== 'reference') return false;
        const { sheet: name, area: looked } = readReference(token);
        const of = name === null ? sheet : this.workbook.sheetNamed(name);
        return of === changed && intersection(looked, area) !== null;
      });
    });
  }

  private looksAtChange(formula: string, sheet: Sheet): boolean {
    const pieces = tokens(formula.slice(1));
    // What cannot be read might look at anything.
    // A name that the workbook does not have leads nowhere; one that it has might lead anywhere.
    const leads = ({ kind, text }: Token): boolean =>
      kind === 'structured' || (kind === 'name' && this.workbook.findName(text, sheet) !== null);
    if (!pieces || pieces.some(leads)) return this.touched.length > 0;
    return pieces.some((token) => {
      if (token.kind !== 'reference') return false;
      const { sheet: name, area } = readReference(token);
      const of = name === null ? sheet : this.workbook.sheetNamed(name);
      if (!of) return false;
      if (this.touched.some((change) => change.sheet === of && intersection(change.area, area))) return true;
      return of.grid
        .within(area)
        .some(({ row, column, cell }) => cell.formula !== null && this.value(of, row, column) !== cell.value);
    });
  }
}
