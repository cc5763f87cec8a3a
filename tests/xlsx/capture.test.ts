import { cellAt, sheetNamed, type SheetSnapshot } from '../../src/snapshot/snapshot';
import { makeWorkbook, type SheetSpec } from '../books/makeWorkbook';
import { describeShared, sharedPath } from '../shared';
import { openHost, withParts } from './support';
import { readFileSync } from 'node:fs';

async function captureSheet(spec: Omit<SheetSpec, 'name'>): Promise<SheetSnapshot> {
  const bytes = makeWorkbook({ sheets: [{ name: '表', ...spec }] });
  return captureFirst(bytes);
}

async function captureFirst(bytes: Uint8Array): Promise<SheetSnapshot> {
  const [sheet] = (await openHost(bytes).capture()).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('capture', () => {
  it('gives values by kind, formulas with their results, errors as text and number formats as codes', async () => {
    const sheet = await captureSheet({
      rows: [
        ['文', 1.5, true, false],
        [{ formula: 'B1*2', value: 3 }, { error: '#N/A' }, { value: 0.5, numberFormat: '0%' }],
        [
          { value: 46000, numberFormat: 'yyyy/m/d' },
          { formula: 'IF(1,"","")', value: '' },
        ],
      ],
    });
    expect(sheet.cells.map((row) => row.map(({ value }) => value))).toEqual([
      ['文', 1.5, true, false],
      [3, '#N/A', 0.5, null],
      [46000, '', null, null],
    ]);
    expect(cellAt(sheet, { row: 2, column: 1 }).formula).toBe('=B1*2');
    expect(cellAt(sheet, { row: 2, column: 3 }).numberFormat).toBe('0%');
    expect(cellAt(sheet, { row: 3, column: 1 }).numberFormat).toBe('yyyy/m/d');
    expect(cellAt(sheet, { row: 1, column: 1 }).numberFormat).toBe('General');
  });

  it('takes the smallest area with a value or formula as used; styled blanks do not count', async () => {
    const sheet = await captureSheet({
      rows: [[{ bold: true }], [null, 'x'], [], [null, null, 2], [{ border: true }]],
    });
    expect(sheet.used).toEqual({ top: 2, left: 2, bottom: 4, right: 3 });
    expect(sheet.cells).toHaveLength(3);
    expect((await captureSheet({ rows: [[{ bold: true }]] })).used).toBeNull();
    expect((await captureSheet({})).cells).toEqual([]);
  });

  it('shows cells under a merge as empty, and does not count them as used', async () => {
    const sheet = await captureSheet({
      rows: [
        ['题', '藏'],
        ['下', 'x', null, '外'],
      ],
      merges: ['A1:B2', 'C2:D2'],
    });
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(cellAt(sheet, { row: 1, column: 1 }).value).toBe('题');
    expect(sheet.merges).toHaveLength(2);
  });

  it('gives threads with replies, and notes without the twins of threads', async () => {
    const sheet = await captureSheet({
      rows: [['x']],
      threads: [
        { cell: 'B2', text: '第一', replies: ['答一', '答二'], resolved: true },
        { cell: 'C3', text: '第二\n行' },
      ],
      notes: [{ cell: 'D4', text: '旧 "注" <&>' }],
    });
    expect(sheet.threads).toEqual([
      expect.objectContaining({
        cell: { row: 2, column: 2 },
        text: '第一',
        replies: ['答一', '答二'],
        resolved: true,
      }),
      expect.objectContaining({
        cell: { row: 3, column: 3 },
        text: '第二\n行',
        replies: [],
        resolved: false,
      }),
    ]);
    expect(sheet.threads[0]?.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(sheet.notes).toEqual([{ cell: { row: 4, column: 4 }, text: '旧 "注" <&>' }]);
  });

  it('shows the twin of a thread that another program dropped as the note it now is', async () => {
    const bytes = makeWorkbook({ sheets: [{ name: '表', threads: [{ cell: 'A1', text: '说' }] }] });
    const dropped = withParts(bytes, {
      'xl/threadedComments/threadedComment1.xml': (text) =>
        text.replace(/<threadedComment .*<\/threadedComment>/, ''),
    });
    const sheet = await captureFirst(dropped);
    expect(sheet.threads).toEqual([]);
    expect(sheet.notes).toEqual([{ cell: { row: 1, column: 1 }, text: expect.stringContaining('说') }]);
  });

  it('gives tables, protection, print area, hidden rows and columns', async () => {
    const sheet = await captureSheet({
      rows: [['甲', '乙'], [1, 2], ['x']],
      tables: [{ name: '表一', area: 'A1:B2' }],
      protection: { formatCells: '0', objects: '1' },
      printArea: 'A1:B2',
      hiddenRows: [2],
      hiddenColumns: ['C'],
    });
    expect(sheet.tables).toEqual([{ name: '表一', area: { top: 1, left: 1, bottom: 2, right: 2 } }]);
    expect(sheet.protection?.options).toMatchObject({
      allowFormatCells: true,
      allowFormatColumns: false,
      allowEditObjects: false,
      allowEditScenarios: true,
    });
    expect(sheet.printArea).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.hiddenColumns).toEqual([3]);
  });

  it('gives visibility, the sheet that is shown, and whether the structure is protected', async () => {
    const bytes = makeWorkbook({
      sheets: [
        { name: '一' },
        { name: "二'&", visibility: 'hidden' },
        { name: '三', visibility: 'veryHidden' },
        { name: '四' },
      ],
      activeSheet: 3,
      structureProtected: true,
    });
    const snapshot = await openHost(bytes).capture();
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['一', 'visible'],
      ["二'&", 'hidden'],
      ['三', 'veryHidden'],
      ['四', 'visible'],
    ]);
    expect(snapshot).toMatchObject({
      activeSheet: '四',
      structureProtected: true,
      readOnly: false,
      state: null,
    });
    expect(sheetNamed(snapshot, '一')?.printArea).toBeNull();
  });

  it('reads what other programs write: rich text, guides, escapes, dates, cells and rows without addresses', async () => {
    const bytes = makeWorkbook({ sheets: [{ name: '表', rows: [['占位']] }] });
    const sheet = await captureFirst(
      withParts(bytes, {
        'xl/sharedStrings.xml': (text) =>
          text.replace(
            /<si>.*<\/si>/,
            '<si><r><rPr><b/></rPr><t>必查</t></r><r><t xml:space="preserve"> 项</t></r><rPh sb="0" eb="1"><t>bi</t></rPh></si>',
          ),
        [SHEET]: (text) =>
          text.replace(
            /<sheetData>.*<\/sheetData>/,
            '<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>\r\n' +
              '<row><c/><c t="d"><v>2026-01-02T12:00:00Z</v></c><c t="str"><f>"&amp;"</f><v>&#x26;<![CDATA[<]]></v></c></row></sheetData>',
          ),
      }),
    );
    expect(sheet.cells.map((row) => row.map(({ value }) => value))).toEqual([
      ['必查 项', 'a\rb_x0041_', null],
      [null, 46024.5, '&<'],
    ]);
  });

  it('reads a sheet whose elements carry a prefix', async () => {
    const bytes = makeWorkbook({ sheets: [{ name: '表', rows: [['甲', 2]], merges: ['A3:B3'] }] });
    const prefixed = withParts(bytes, {
      [SHEET]: (text) => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    });
    const sheet = await captureFirst(prefixed);
    expect(sheet.cells[0]?.map(({ value }) => value)).toEqual(['甲', 2]);
    expect(sheet.merges).toHaveLength(1);
  });

  it('gives the number formats of rows and columns to cells that are not written down', async () => {
    const bytes = makeWorkbook({
      sheets: [
        { name: '表', rows: [[{ value: 1, numberFormat: '@' }], [], [null, null, 3]], widths: { B: 9 } },
      ],
    });
    const sheet = await captureFirst(
      withParts(bytes, {
        [SHEET]: (text) => text.replace('<col min="2" max="2"', '<col min="2" max="2" style="1"'),
      }),
    );
    expect(cellAt(sheet, { row: 2, column: 2 }).numberFormat).toBe('@');
    expect(cellAt(sheet, { row: 3, column: 2 }).numberFormat).toBe('@');
    expect(cellAt(sheet, { row: 2, column: 1 }).numberFormat).toBe('General');
  });

  it('gives dependants of a shared formula their own formula', async () => {
    const bytes = makeWorkbook({
      sheets: [
        {
          name: '表',
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
    });
    const sheet = await captureFirst(
      withParts(bytes, {
        [SHEET]: (text) =>
          text
            .replace(
              '<c r="B1"><v>2</v>',
              '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1+$A$1+Q4!A1&amp;"A1"</f><v>2</v>',
            )
            .replace('<c r="B2"><v>4</v>', '<c r="B2"><f t="shared" si="0"/><v>4</v>'),
      }),
    );
    expect(cellAt(sheet, { row: 2, column: 2 }).formula).toBe('=A2+$A$1+Q4!A2&"A1"');
  });
});

describeShared('capture of a rich workbook', () => {
  it('reads its sheets as they are', async () => {
    const snapshot = await openHost(new Uint8Array(readFileSync(sharedPath('books', 'rich.xlsx')))).capture();
    const [first] = snapshot.sheets;
    expect(snapshot.sheets).toHaveLength(6);
    expect(first?.threads.map(({ replies, resolved }) => [replies.length, resolved])).toEqual([
      [2, false],
      [0, true],
    ]);
    expect(first?.notes).toHaveLength(2);
    const shared = first?.cells.flat().filter(({ formula }) => /^=F\d+\/E\d+$/.test(formula ?? ''));
    expect(shared).toHaveLength(31);
    expect(new Set(shared?.map(({ formula }) => formula)).size).toBe(31);
  });
});
