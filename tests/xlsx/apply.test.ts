import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Area, CellRef } from '../../src/snapshot/area';
import { invert, type Edit } from '../../src/snapshot/plan';
import { cellAt, sheetNamed, type CellValue, type Snapshot } from '../../src/snapshot/snapshot';
import { makeWorkbook } from '../books/makeWorkbook';
import { describeShared, sharedPath } from '../shared';
import { changedParts, openHost, partText, planOf } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = '表';
const at = (row: number, column: number): CellRef => ({ row, column });
const value = (cell: CellRef, before: CellValue, after: CellValue): Edit => ({
  kind: 'value',
  sheet,
  cell,
  before,
  after,
});
const comment = (cell: CellRef, before: string | null, after: string | null): Edit => ({
  kind: 'comment',
  sheet,
  cell,
  before,
  after,
});
const APPLIED = { kind: 'applied', refusedComments: [] };

function shown(snapshot: Snapshot, cell: CellRef): CellValue | undefined {
  const found = sheetNamed(snapshot, sheet);
  return found && cellAt(found, cell).value;
}

describe('values', () => {
  const book = makeWorkbook({
    sheets: [
      { name: sheet, rows: [['甲', { value: 1, bold: true }], [], [{ formula: 'B1*2', value: 2 }, true]] },
    ],
  });

  it('are written by kind, and only the parts they need change', async () => {
    const host = openHost(book);
    const plan = planOf(
      value(at(1, 1), '甲', '乙'),
      value(at(1, 3), null, 0.1),
      value(at(2, 2), null, false),
      value(at(3, 2), true, null),
    );
    expect(await host.apply(plan)).toEqual(APPLIED);
    const snapshot = await host.capture();
    expect([at(1, 1), at(1, 3), at(2, 2), at(3, 2)].map((cell) => shown(snapshot, cell))).toEqual([
      '乙',
      0.1,
      false,
      null,
    ]);
    expect(changedParts(book, host.bytes()).sort()).toEqual([
      'xl/sharedStrings.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
  });

  it('keep the look of the cell, and what is cleared keeps it too', async () => {
    const host = openHost(book);
    await host.apply(planOf(value(at(1, 2), 1, null)));
    expect(partText(host.bytes(), SHEET)).toContain('<c r="B1" s="1"/>');
  });

  it('ask for a calculation only where there are formulas', async () => {
    const host = openHost(book);
    await host.apply(planOf(value(at(1, 2), 1, 5)));
    expect(partText(host.bytes(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const plain = makeWorkbook({ sheets: [{ name: sheet, rows: [[1]] }] });
    const other = openHost(plain);
    await other.apply(planOf(value(at(1, 1), 1, 5)));
    expect(changedParts(plain, other.bytes())).toEqual([SHEET]);
  });

  it('never become formulas, whatever a text starts with', async () => {
    const host = openHost(book);
    await host.apply(planOf(value(at(5, 1), null, '=1+1')));
    const snapshot = await host.capture();
    expect(sheetNamed(snapshot, sheet)?.cells[4]?.[0]).toMatchObject({ value: '=1+1', formula: null });
  });

  it('come back as they were given, for any text', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        '_x000D_',
        ' 前后 ',
        'a\r\nb\tc\n',
        '\ud800',
        '\udc00x',
        '\ufffe',
        ']]>',
        '<![CDATA[',
        '&amp;',
        '__proto__',
      ),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 6 })
        .map((codes) => String.fromCharCode(...codes)),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (text, remark) => {
        for (const rows of [[['x']], []]) {
          const host = openHost(makeWorkbook({ sheets: [{ name: sheet, rows }] }));
          await host.apply(planOf(value(at(2, 2), null, text), comment(at(2, 2), null, remark)));
          const snapshot = await openHost(host.bytes()).capture();
          expect(shown(snapshot, at(2, 2))).toBe(text);
          expect(snapshot.sheets[0]?.threads[0]?.text).toBe(remark);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a plan is made whole or not at all', () => {
  const book = makeWorkbook({
    sheets: [
      {
        name: sheet,
        rows: [['甲', 1], [{ formula: 'B1', value: 1 }]],
        merges: ['A4:B5'],
        threads: [{ cell: 'A1', text: '原话' }],
      },
    ],
  });

  it.each<[string, Edit, CellRef]>([
    ['a value that differs', value(at(1, 2), 2, 3), at(1, 2)],
    ['a value where none was expected', value(at(1, 1), null, 3), at(1, 1)],
    ['a formula in the cell', value(at(2, 1), 1, 3), at(2, 1)],
    ['another comment', comment(at(1, 1), '别话', '新话'), at(1, 1)],
    ['a comment where none was expected', comment(at(1, 1), null, '新话'), at(1, 1)],
    [
      'a merge that is gone',
      { kind: 'merge', sheet, before: [{ top: 7, left: 1, bottom: 8, right: 1 }], after: [] },
      at(7, 1),
    ],
    [
      'a merge in the way',
      { kind: 'merge', sheet, before: [], after: [{ top: 5, left: 2, bottom: 6, right: 2 }] },
      at(5, 2),
    ],
    [
      'no print area',
      { kind: 'printArea', sheet, before: { top: 2, left: 1, bottom: 2, right: 2 }, after: null },
      at(2, 1),
    ],
  ])('%s refuses it, naming the cell', async (_, edit, cell) => {
    const host = openHost(book);
    const outcome = await host.apply(planOf(value(at(9, 9), null, '先写'), edit));
    expect(outcome).toEqual({ kind: 'refused', fault: { code: 'changedMeanwhile', sheet, cells: [cell] } });
    expect(host.bytes()).toBe(book);
    expect(shown(await host.capture(), at(9, 9))).toBeNull();
  });

  it('a guard that does not hold refuses it', async () => {
    const host = openHost(book);
    const plan = { ...planOf(value(at(9, 9), null, 1)), guards: [{ sheet, cell: at(1, 1), value: '丙' }] };
    expect(await host.apply(plan)).toMatchObject({ kind: 'refused', fault: { cells: [at(1, 1)] } });
    expect(await host.apply({ ...plan, guards: [{ sheet, cell: at(1, 1), value: '甲' }] })).toEqual(APPLIED);
  });

  it('a sheet that is not there refuses it', async () => {
    const edit: Edit = { kind: 'value', sheet: '无', cell: at(1, 1), before: null, after: 1 };
    expect(await openHost(book).apply(planOf(edit))).toEqual({
      kind: 'refused',
      fault: { code: 'sheetGone', sheet: '无' },
    });
  });

  it('a second time it is refused, for the first has changed what it expects', async () => {
    const host = openHost(book);
    const plan = planOf(value(at(1, 2), 1, 2));
    expect(await host.apply(plan)).toEqual(APPLIED);
    expect(await host.apply(plan)).toMatchObject({ kind: 'refused' });
  });

  it('an edit may rest on an earlier one', async () => {
    const plan = planOf(value(at(1, 2), 1, 2), value(at(1, 2), 2, 3));
    const host = openHost(book);
    expect(await host.apply(plan)).toEqual(APPLIED);
    expect(shown(await host.capture(), at(1, 2))).toBe(3);
  });

  it('an empty one leaves the very bytes', async () => {
    const host = openHost(book);
    expect(await host.apply(planOf())).toEqual(APPLIED);
    expect(host.bytes()).toBe(book);
  });

  it('a number that is none, or a text longer than a cell holds, refuses it', async () => {
    const refused = { kind: 'refused', fault: { code: 'tooLarge', sheet } };
    expect(await openHost(book).apply(planOf(value(at(9, 1), null, NaN)))).toEqual(refused);
    expect(await openHost(book).apply(planOf(value(at(9, 1), null, 'x'.repeat(32_768))))).toEqual(refused);
  });
});

describe('protection', () => {
  const protectedBook = (protection: true | Record<string, string>): Uint8Array =>
    makeWorkbook({
      sheets: [{ name: sheet, protection, rows: [['锁', { value: '开', unlocked: true }]] }],
      structureProtected: true,
    });

  it('names the locked cells that would be written', async () => {
    const host = openHost(protectedBook(true));
    const plan = planOf(value(at(1, 2), '开', 1), value(at(1, 1), '锁', 2), value(at(3, 3), null, 3));
    expect(await host.apply(plan)).toEqual({
      kind: 'refused',
      fault: { code: 'sheetProtected', sheet, cells: [at(1, 1), at(3, 3)] },
    });
  });

  it('lets unlocked cells be written, and hands back comments where objects are kept', async () => {
    const edit = comment(at(1, 2), null, '说明');
    const kept = openHost(protectedBook({ objects: '1' }));
    expect(await kept.apply(planOf(value(at(1, 2), '开', 1), edit))).toEqual({
      kind: 'applied',
      refusedComments: [edit],
    });
    expect(await openHost(protectedBook({ objects: '0' })).apply(planOf(edit))).toEqual(APPLIED);
  });

  it('of the structure refuses a new sheet', async () => {
    const edit: Edit = { kind: 'sheet', sheet: '评分说明', before: false, after: true };
    expect(await openHost(protectedBook(true)).apply(planOf(edit))).toEqual({
      kind: 'refused',
      fault: { code: 'structureProtected' },
    });
  });
});

describe('looks, merges, widths, print area, sheets and state', () => {
  const area = (top: number, left: number, bottom: number, right: number): Area => ({
    top,
    left,
    bottom,
    right,
  });
  const book = makeWorkbook({
    sheets: [
      {
        name: sheet,
        rows: [
          [
            { value: '题', bold: true, fill: 'FFEE00' },
            { value: 2, border: true },
          ],
        ],
        widths: { A: 20, B: 8 },
      },
      { name: '后', printArea: 'A1:B2' },
    ],
  });

  it('cells take the look of others, with a number format of their own', async () => {
    const host = openHost(book);
    const edit: Edit = {
      kind: 'style',
      sheet,
      area: area(1, 2, 1, 3),
      before: null,
      after: area(1, 1, 1, 2),
      numberFormat: '@',
    };
    expect(await host.apply(planOf(edit))).toEqual(APPLIED);
    const [first] = (await host.capture()).sheets;
    expect(first && cellAt(first, at(1, 2))).toMatchObject({ value: 2, numberFormat: '@' });
    const styles = partText(host.bytes(), 'xl/styles.xml');
    const xfs = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].matchAll(/<xf [^>]*>/g) ?? [])].map(
      ([xf]) => xf,
    );
    const styleOf = (address: string): string =>
      xfs[Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(partText(host.bytes(), SHEET))?.[1])] ?? '';
    expect(styleOf('B1')).toMatch(/fontId="1" fillId="2"/);
    expect(styleOf('B1')).toContain('numFmtId="49"');
    expect(styleOf('C1')).toMatch(/borderId="1"/);
  });

  it('an own number format is added once', async () => {
    const host = openHost(book);
    const edit = (row: number): Edit => ({
      kind: 'style',
      sheet,
      area: area(row, 1, row, 1),
      before: null,
      after: null,
      numberFormat: '0.0"分"',
    });
    await host.apply(planOf(edit(5), edit(6)));
    expect(partText(host.bytes(), 'xl/styles.xml').match(/formatCode="0.0&quot;分&quot;"/g)).toHaveLength(1);
  });

  it('one column out of a run of columns changes width alone', async () => {
    const host = openHost(book);
    await host.apply(planOf({ kind: 'width', sheet, column: 4, before: null, after: 12.5 }));
    expect(partText(host.bytes(), SHEET)).toContain(
      '<col min="4" max="4" width="12.5" customWidth="1"/></cols>',
    );
    await host.apply(planOf({ kind: 'width', sheet, column: 4, before: 12.5, after: null }));
    expect(partText(host.bytes(), SHEET)).toBe(partText(book, SHEET));
  });

  it('a print area is named for its sheet, quoted', async () => {
    const host = openHost(book);
    const edit: Edit = { kind: 'printArea', sheet: '后', before: area(1, 1, 2, 2), after: area(1, 1, 9, 3) };
    expect(await host.apply(planOf(edit))).toEqual(APPLIED);
    expect(partText(host.bytes(), 'xl/workbook.xml')).toContain(`localSheetId="1">'后'!$A$1:$C$9<`);
  });

  it('a sheet is added at the end with what is written on it, and taken away again', async () => {
    const host = openHost(book);
    const before = await host.capture();
    const plan = planOf(
      { kind: 'sheet', sheet: '说明<1>', before: false, after: true },
      { kind: 'value', sheet: '说明<1>', cell: at(1, 1), before: null, after: '全文' },
      { kind: 'comment', sheet: '说明<1>', cell: at(1, 1), before: null, after: '话' },
    );
    expect(await host.apply(plan)).toEqual(APPLIED);
    const after = await openHost(host.bytes()).capture();
    expect(after.sheets.map(({ name }) => name)).toEqual([sheet, '后', '说明<1>']);
    expect(after.sheets[2]?.cells[0]?.[0]?.value).toBe('全文');
    expect(await host.apply(invert(plan))).toEqual(APPLIED);
    expect(await openHost(host.bytes()).capture()).toEqual(before);
    expect(
      changedParts(book, host.bytes()).filter((path) => /sheet3|comments|thread|vml/i.test(path)),
    ).toEqual([]);
  });

  it('state is kept in a part of its own, updated and removed', async () => {
    const host = openHost(book);
    const text = '{"a":"<&>\\u0000 é"}';
    await host.apply(planOf({ kind: 'state', before: null, after: text }));
    expect((await openHost(host.bytes()).capture()).state).toBe(text);
    await host.apply(planOf({ kind: 'state', before: text, after: '二' }));
    expect((await host.capture()).state).toBe('二');
    expect(changedParts(book, host.bytes()).filter((path) => path.startsWith('customXml/'))).toHaveLength(3);
    await host.apply(planOf({ kind: 'state', before: '二', after: null }));
    expect((await host.capture()).state).toBeNull();
    expect(changedParts(book, host.bytes())).not.toContainEqual(expect.stringContaining('customXml'));
  });
});

describe('comments', () => {
  const book = makeWorkbook({
    sheets: [
      {
        name: sheet,
        rows: [['x']],
        threads: [
          { cell: 'B2', text: '我们的', replies: ['有意见'] },
          { cell: 'B3', text: '无答' },
        ],
        notes: [{ cell: 'C3', text: '别人的注' }],
      },
    ],
  });
  const notes = (bytes: Uint8Array): string => partText(bytes, 'xl/comments1.xml');

  it('a new one has a thread, a twin and a box', async () => {
    const plain = makeWorkbook({ sheets: [{ name: sheet, rows: [['x']] }] });
    const host = openHost(plain);
    await host.apply(planOf(comment(at(2, 3), null, '扣1分\n因为')));
    const thread = /<threadedComment ref="C2" dT="2026-11-22T08:00:00.00" [^>]*id="(\{[^"]+\})"/.exec(
      partText(host.bytes(), 'xl/threadedComments/threadedComment1.xml'),
    );
    expect(thread).not.toBeNull();
    expect(notes(host.bytes())).toContain(`<author>tc=${thread?.[1]}</author>`);
    expect(notes(host.bytes())).toContain(`xr:uid="${thread?.[1]}"`);
    expect(notes(host.bytes())).toContain('Comment:\n    扣1分\n因为</t>');
    const drawing = partText(host.bytes(), 'xl/drawings/vmlDrawing1.vml');
    expect(drawing).toContain('<x:Row>1</x:Row><x:Column>2</x:Column>');
    expect(partText(host.bytes(), SHEET)).toMatch(/<legacyDrawing [^>]*r:id="rId\d"\/><\/worksheet>/);
  });

  it('is changed in place: id and replies stay, the twin follows', async () => {
    const host = openHost(book);
    const before = (await host.capture()).sheets[0]?.threads[0];
    await host.apply(planOf(comment(at(2, 2), '我们的', '改了')));
    expect((await openHost(host.bytes()).capture()).sheets[0]?.threads[0]).toEqual({
      ...before,
      text: '改了',
    });
    expect(notes(host.bytes())).toContain('Comment:\n    改了\nReply:\n    有意见</t>');
  });

  it('is removed with its twin and its box, but not where a person has replied', async () => {
    const host = openHost(book);
    const replied = comment(at(2, 2), '我们的', null);
    expect(await host.apply(planOf(comment(at(3, 2), '无答', null), replied))).toEqual({
      kind: 'applied',
      refusedComments: [replied],
    });
    const [first] = (await openHost(host.bytes()).capture()).sheets;
    expect(first?.threads.map(({ text }) => text)).toEqual(['我们的']);
    expect(first?.notes?.map(({ text }) => text)).toEqual(['别人的注']);
    expect(notes(host.bytes()).match(/<comment /g)).toHaveLength(2);
    expect(partText(host.bytes(), 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
  });

  it("does not take the place of a person's note", async () => {
    const host = openHost(book);
    const edit = comment(at(3, 3), null, '挤');
    expect(await host.apply(planOf(edit))).toEqual({ kind: 'applied', refusedComments: [edit] });
    expect(host.bytes()).toBe(book);
  });
});

describe('what is taken back is as it was', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }) });
  const content = fc.oneof(
    fc.constant(null),
    fc.string({ minLength: 1, maxLength: 4 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    fc.boolean(),
  );

  it('for any values and comments: apply, then the inverse, then capture', async () => {
    const book = makeWorkbook({
      sheets: [
        {
          name: sheet,
          rows: [['a', 1, true], [null, { value: '粗', bold: true }], ['x']],
          merges: ['C5:D6'],
        },
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, content), { maxLength: 8 }), async (writes) => {
        const host = openHost(book);
        const before = await host.capture();
        const now = new Map<string, CellValue>();
        const edits = writes
          .filter(([{ row, column }]) => !(row >= 5 && column >= 3))
          .flatMap(([ref, after]): Edit[] => {
            const key = `${ref.row},${ref.column}`;
            const old = now.has(key) ? (now.get(key) ?? null) : (shown(before, ref) ?? null);
            const known = now.has(key);
            now.set(key, after);
            return known
              ? [value(ref, old, after)]
              : [value(ref, old, after), comment(ref, null, `说${key}`)];
          });
        expect(await host.apply(planOf(...edits))).toEqual(APPLIED);
        const after = await host.capture();
        expect(await openHost(host.bytes()).capture()).toEqual(after);
        for (const [key, expected] of now) {
          const [row = 0, column = 0] = key.split(',').map(Number);
          expect(shown(after, at(row, column))).toBe(expected);
        }
        expect(await host.apply(invert(planOf(...edits)))).toEqual(APPLIED);
        expect(await host.capture()).toEqual(before);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});

describeShared('writing into given workbooks', () => {
  const rich = (): Uint8Array => new Uint8Array(readFileSync(sharedPath('books', 'rich.xlsx')));

  it('leaves every part of a rich one that is not touched as it was', async () => {
    const host = openHost(rich());
    const name = '评分表';
    const plan = planOf(
      { kind: 'value', sheet: name, cell: at(3, 12), before: null, after: 1 },
      { kind: 'comment', sheet: name, cell: at(3, 12), before: null, after: '说' },
    );
    const before = await host.capture();
    expect(await host.apply(plan)).toEqual(APPLIED);
    expect(changedParts(rich(), host.bytes()).sort()).toEqual([
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/persons/person.xml',
      'xl/threadedComments/threadedComment1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(await host.apply(invert(plan))).toEqual(APPLIED);
    expect(await host.capture()).toEqual(before);
  });

  it.each(['books/rich.xlsx', 'seed/workbook.xlsx', 'golden/community-a.xlsx'])(
    '%s opens and saves as it is',
    async (path) => {
      const bytes = new Uint8Array(readFileSync(sharedPath(path)));
      const host = openHost(bytes);
      await host.capture();
      expect(host.bytes()).toBe(bytes);
    },
  );
});
