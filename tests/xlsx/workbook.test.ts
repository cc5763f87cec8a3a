import { Workbook } from '../../src/xlsx/workbook';
import { readLook } from '../../src/xlsx/look';
import { withLook } from '../../src/xlsx/withLook';
import type { Sheet } from '../../src/xlsx/sheet';
import { makeWorkbook } from '../books/makeWorkbook';
import { changedParts, partText, withParts } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';
let guids = 0;
const by = {
  author: '李审',
  now: () => new Date('2026-11-22T08:00:00Z'),
  newGuid: () => `{0F0F0F0F-0000-4000-8000-${String((guids += 1)).padStart(12, '0')}}`,
};
const at = (row: number, column: number): { row: number; column: number } => ({ row, column });

function first(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** Changes a workbook, saves it, and opens what was saved. */
function after(bytes: Uint8Array, change: (sheet: Sheet, workbook: Workbook) => void): Workbook {
  const workbook = Workbook.open(bytes);
  change(first(workbook), workbook);
  return Workbook.open(workbook.save());
}

const book = makeWorkbook({
  sheets: [
    {
      name: '一',
      rows: [['甲', { value: 1, bold: true, border: true }]],
      widths: { A: 20 },
      freeze: { rows: 1, columns: 2 },
    },
    { name: '二', printArea: 'A1:B2' },
    { name: '三' },
  ],
});

describe('formulas', () => {
  it('are written with their results, and stand in the way of nothing else', () => {
    const sheet = first(after(book, (one) => one.setFormula(at(2, 1), '=B1&"<x>"', '1<x>')));
    expect(sheet.cell(at(2, 1))).toMatchObject({ formula: '=B1&"<x>"', value: '1<x>' });
    expect(sheet.hasFormulas).toBe(true);
  });

  it('give dependants their own text when the shared one is written over', () => {
    const shared = withParts(
      makeWorkbook({
        sheets: [
          {
            name: '一',
            rows: [
              [1, 2],
              [3, 4],
              [5, 6],
            ],
          },
        ],
      }),
      {
        [SHEET]: (text) =>
          text
            .replace('<c r="B1"><v>2</v>', '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v>')
            .replace('<c r="B2"><v>4</v>', '<c r="B2"><f t="shared" si="0"/><v>6</v>')
            .replace('<c r="B3"><v>6</v>', '<c r="B3"><f t="shared" si="0"></f><v>10</v>'),
      },
    );
    const sheet = first(after(shared, (one) => one.setValue(at(1, 2), '占')));
    expect([1, 2, 3].map((row) => sheet.cell(at(row, 2)).formula)).toEqual([null, '=A2*2', '=A3*2']);
    expect([1, 2, 3].map((row) => sheet.cell(at(row, 2)).value)).toEqual(['占', 6, 10]);
  });

  it('of several cells are known by each of them', () => {
    const array = withParts(
      makeWorkbook({
        sheets: [
          {
            name: '一',
            rows: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      }),
      {
        [SHEET]: (text) =>
          text.replace('<c r="B1"><v>2</v>', '<c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v>'),
      },
    );
    const sheet = first(Workbook.open(array));
    expect([sheet.inArrayFormula(at(2, 2)), sheet.inArrayFormula(at(2, 1))]).toEqual([true, false]);
  });
});

describe('looks', () => {
  it('are read', () => {
    const workbook = Workbook.open(book);
    const look = readLook(workbook.styles, first(workbook).style(at(1, 2)));
    expect(look).toMatchObject({
      bold: true,
      italic: false,
      fontName: '宋体',
      fontSize: 11,
      fill: null,
      locked: true,
    });
    expect(look.borders).toEqual({ left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' });
  });

  it('change in what is asked, and in nothing else', () => {
    const changes = {
      italic: true,
      fontColor: '#C00000',
      fontSize: 14,
      fill: '#FFEE00',
      horizontal: 'center',
      wrapText: true,
      numberFormat: '0.0"分"',
      locked: false,
    };
    const workbook = after(book, (sheet, one) =>
      sheet.setStyle(at(1, 2), withLook(one.styles, sheet.style(at(1, 2)), changes)),
    );
    const sheet = first(workbook);
    const old = readLook(Workbook.open(book).styles, first(Workbook.open(book)).style(at(1, 2)));
    expect(readLook(workbook.styles, sheet.style(at(1, 2)))).toEqual({ ...old, ...changes });
    expect(readLook(workbook.styles, sheet.style(at(1, 1)))).toMatchObject({
      bold: false,
      fill: null,
      fontSize: 11,
    });
  });

  it('that are there already are not added again', () => {
    const workbook = Workbook.open(book);
    const style = withLook(workbook.styles, 0, { bold: true });
    expect(withLook(workbook.styles, 0, { bold: true })).toBe(style);
  });
});

describe('shape', () => {
  it('heights, widths and hiding are kept', () => {
    const sheet = first(
      after(book, (one) => {
        one.setRowHeight(1, 33.5);
        one.setRowHidden(4, true);
        one.setColumnHidden(1, true);
        one.setColumnWidth(3, 9);
      }),
    );
    expect([sheet.rowHeight(1), sheet.rowHeight(2)]).toEqual([33.5, null]);
    expect(sheet.hiddenRows()).toEqual([4]);
    expect(sheet.hiddenColumns()).toEqual([1]);
    expect([1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([20, null, 9]);
    expect(sheet.frozen()).toEqual({ rows: 1, columns: 2 });
    expect(sheet.cell(at(1, 1)).value).toBe('甲');
  });

  it('new rows stand in order between the old ones', () => {
    const sparse = makeWorkbook({ sheets: [{ name: '一', rows: [['a'], [], [], ['d']] }] });
    const workbook = Workbook.open(sparse);
    for (const row of [6, 2, 3]) first(workbook).setValue(at(row, 1), row);
    const rows = [...partText(workbook.save(), SHEET).matchAll(/<row r="(\d)"/g)].map(([, row]) => row);
    expect(rows).toEqual(['1', '2', '3', '4', '6']);
  });
});

describe('sheets', () => {
  it('that go take their names with them, and those behind move up', () => {
    const workbook = after(book, (sheet, one) => one.removeSheet(sheet));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['二', '三']);
    expect(workbook.sheet('二')?.printArea()).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(workbook.sheet('三')?.printArea()).toBeNull();
  });

  it('can be renamed, hidden and shown', () => {
    const workbook = after(book, (sheet, one) => {
      one.renameSheet(sheet, '新<名>');
      one.setVisibility(sheet, 'veryHidden');
      const third = one.sheet('三');
      if (third) one.activate(third);
    });
    expect(first(workbook)).toMatchObject({ name: '新<名>', visibility: 'veryHidden' });
    expect(workbook.activeSheet?.name).toBe('三');
  });
});

describe('threads and notes', () => {
  it('replies, resolving and changed texts show in the thread and in its twin', () => {
    let id = '';
    const workbook = after(book, ({ comments }) => {
      id = comments.addThread(at(1, 1), '问', by);
      comments.reply(id, '答', by);
      comments.setResolved(id, true);
      comments.edit(id, '再问');
    });
    const [thread] = first(workbook).comments.threads();
    expect(thread).toMatchObject({ id, text: '再问', resolved: true, author: '李审' });
    expect(thread?.replies.map(({ text }) => text)).toEqual(['答']);
    expect(partText(workbook.save(), 'xl/comments1.xml')).toContain('Comment:\n    再问\nReply:\n    答</t>');
    expect(first(workbook).comments.notes()).toEqual([]);
  });

  it('one reply can go alone', () => {
    const workbook = after(book, ({ comments }) => {
      const id = comments.addThread(at(1, 1), '问', by);
      const reply = comments.reply(id, '答', by);
      if (reply) comments.remove(reply);
    });
    expect(first(workbook).comments.threads()[0]?.replies).toEqual([]);
  });

  it('notes come, change and go, and leave no part behind', () => {
    const noted = Workbook.open(book);
    first(noted).comments.addNote(at(2, 2), '记', by);
    first(noted).comments.editNote(at(2, 2), '改');
    const reopened = Workbook.open(noted.save());
    expect(first(reopened).comments.notes()).toEqual([{ cell: at(2, 2), author: '李审', text: '改' }]);
    first(reopened).comments.removeNote(at(2, 2));
    const paths = changedParts(book, reopened.save());
    expect(paths.filter((path) => /comments|vml/i.test(path))).toEqual([]);
    expect(partText(reopened.save(), SHEET)).toBe(partText(book, SHEET));
  });
});

it('saving twice gives the same bytes', () => {
  const workbook = Workbook.open(book);
  first(workbook).setValue(at(5, 5), '文');
  first(workbook).comments.addThread(at(5, 5), '说', by);
  expect(workbook.save()).toEqual(workbook.save());
});
