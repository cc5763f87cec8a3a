import { areaAddress, parseCell } from '../../src/snapshot/area';
import type { CellRef } from '../../src/snapshot/area';
import type { Host } from '../../src/snapshot/host';
import type { CellValue, Snapshot } from '../../src/snapshot/snapshot';
import { cellAt, sheetNamed } from '../../src/snapshot/snapshot';
import type { Answer } from '../../src/recalculate/answer';
import { decide } from '../../src/recalculate/decide';
import { recalculate } from '../../src/recalculate/recalculate';
import type { Preview, Restoration, ScoredSheet } from '../../src/recalculate/result';
import type { Settings } from '../../src/recalculate/settings';
import { setFinal } from '../../src/recalculate/setFinal';
import { takeBack } from '../../src/recalculate/takeBack';
import { lookOnly, type Written } from '../../src/recalculate/writeFinding';
import type { Sheet } from '../../src/xlsx/sheet';
import { Workbook } from '../../src/xlsx/workbook';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';

const PERSON = {
  now: () => new Date('2026-02-01T08:00:00Z'),
  newGuid: (() => {
    let count = 0;
    return () => `{11111111-0000-4000-8000-${String((count += 1)).padStart(12, '0')}}`;
  })(),
  author: '王科长',
};

/** What a workbook file is opened with to be scored: a host on it, and the file as it stands afterwards. */
export interface OpenedBook {
  readonly host: Host;
  bytes(): Uint8Array;
}
export type Program = (bytes: Uint8Array) => OpenedBook;

/** The command line's way: no Excel, the file itself. */
export const FILE: Program = (bytes) => {
  const host = openBook(bytes);
  return { host, bytes: () => host.bytes() };
};

/**
 * A clerk's desk: one workbook file, clicks on the button, and what people do to the file in between. Each click opens
 * the file anew, as a new session would.
 */
export class Desk {
  private constructor(
    public bytes: Uint8Array,
    readonly sheetName: string,
    private readonly program: Program,
  ) {}

  static with(sheet: SheetSpec, program: Program = FILE): Desk {
    return Desk.withSheets([sheet], program);
  }

  /** A workbook of several sheets; cells are those of the first. */
  static withSheets(sheets: readonly [SheetSpec, ...SheetSpec[]], program: Program = FILE): Desk {
    return new Desk(makeWorkbook({ sheets }), sheets[0].name, program);
  }

  static of(bytes: Uint8Array, sheetName: string, program: Program = FILE): Desk {
    return new Desk(bytes, sheetName, program);
  }

  /** One click. */
  async click(changes: Partial<Settings> = {}): Promise<Preview> {
    const book = this.program(this.bytes);
    const result = await recalculate(book.host, settings(changes));
    if (result.kind !== 'done') throw new Error(`the click ended as ${JSON.stringify(result)}`);
    this.bytes = book.bytes();
    return result.preview;
  }

  /** What a click would find, with nothing written. */
  async look(): Promise<Preview> {
    return looked(await lookOnly(this.program(this.bytes).host, settings()));
  }

  /** An answer of a person's that is taken. */
  async says(answer: Answer): Promise<Preview> {
    return looked(await this.tries(answer));
  }

  async tries(answer: Answer): Promise<Written> {
    const book = this.program(this.bytes);
    const result = await decide(book.host, settings(), answer);
    this.bytes = book.bytes();
    return result;
  }

  /** 定稿 since a day, or the mark taken off (null). */
  async setFinal(since: string | null): Promise<Written> {
    const book = this.program(this.bytes);
    const result = await setFinal(book.host, settings(), this.sheetName, since);
    this.bytes = book.bytes();
    return result;
  }

  async takeBack(): Promise<Restoration> {
    const book = this.program(this.bytes);
    const result = await takeBack(book.host);
    this.bytes = book.bytes();
    return result;
  }

  /** What a person (or another program) does to the file. */
  person(change: (sheet: Sheet, workbook: Workbook, who: typeof PERSON) => void): void {
    const workbook = Workbook.open(this.bytes);
    const sheet = workbook.sheet(this.sheetName);
    if (!sheet) throw new Error(`no sheet ${this.sheetName}`);
    change(sheet, workbook, PERSON);
    this.bytes = workbook.save();
  }

  types(address: string, value: CellValue): void {
    this.person((sheet) => sheet.setValue(at(address), value));
  }

  async cell(address: string): Promise<CellValue> {
    const sheet = await this.sheet();
    return cellAt(sheet, at(address)).value;
  }

  async cells(...addresses: readonly string[]): Promise<readonly CellValue[]> {
    return Promise.all(addresses.map((address) => this.cell(address)));
  }

  async comment(address: string): Promise<string | null> {
    const { row, column } = at(address);
    const sheet = await this.sheet();
    return sheet.threads.find(({ cell }) => cell.row === row && cell.column === column)?.text ?? null;
  }

  async merges(): Promise<readonly string[]> {
    return (await this.sheet()).merges.map(areaAddress);
  }

  async sheet() {
    const snapshot: Snapshot = await openBook(this.bytes).capture();
    const sheet = sheetNamed(snapshot, this.sheetName);
    if (!sheet) throw new Error(`no sheet ${this.sheetName}`);
    return sheet;
  }
}

function looked(result: Written): Preview {
  if (result.kind !== 'looked') throw new Error(`ended as ${JSON.stringify(result)}`);
  return result.preview;
}

export function at(address: string): CellRef {
  const cell = parseCell(address);
  if (!cell) throw new Error(`no cell: ${address}`);
  return cell;
}

export function codes({ notices }: ScoredSheet): readonly string[] {
  return notices.map(({ code }) => code);
}

/** Two categories, four items, 13 points; findings in E. 扣分 F, 得分 G and 小计 H are to be added. */
export function smallSheet(findings: readonly (string | number | null)[] = []): SheetSpec {
  const finding = (index: number) => findings[index] ?? null;
  return {
    name: '考核表',
    rows: [
      ['某社区年度考核表', null, null, null, null],
      ['考核项目', '分值', '评分标准', '自评分', '检查情况'],
      ['队伍建设', 3, '1、没有分工的,扣2分;没有计划的,扣1分。', 3, finding(0)],
      [null, 4, '2、例会每少一次扣0.5分;台账缺失的,扣3分。', 4, finding(1)],
      ['服务群众', 2, '1、接访无记录的,每次扣1分。', 2, finding(2)],
      [null, 4, '2、被上级通报的,倒扣2分;公示不及时的,扣1分。', 4, finding(3)],
    ],
    merges: ['A1:E1', 'A3:A4', 'A5:A6'],
    widths: { A: 14, B: 6, C: 60, D: 8, E: 30 },
  };
}
