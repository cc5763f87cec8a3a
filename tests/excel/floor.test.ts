/** @jest-environment jsdom */
import { FLOOR } from '../../src/excel/floor';
import { openExcel } from '../standin/openExcel';
import { apiUses, isOffered } from './apiSets';

/** Calls that an Excel at the floor has, and calls that it has not. */
const SAMPLE = `
export async function sample(context: Excel.RequestContext) {
  const { notes } = context.workbook;
  const range = context.workbook.getSelectedRange();
  range.load('address,valuesAsJson');
  range.load(['format/font/bold', 'worksheet/onFiltered']);
  range.getMergedAreasOrNullObject().load('address');
  context.workbook.worksheets.load('items/name,items/showDataTypeIcons');
  notes.getItemAt(0).delete();
  context.workbook.worksheets.getActiveWorksheet().onNameChanged.remove;
}`;

describe('calls to Excel, by the sets that Microsoft declares', () => {
  const { inExcel, inText } = apiUses(SAMPLE);

  it('are all at or below the floor in excel/', () => {
    expect(inExcel.length).toBeGreaterThan(100);
    expect(inExcel.filter((use) => !isOffered(use, FLOOR))).toEqual([]);
    // The floor is no higher than it must be.
    expect(new Set(inExcel.map(({ set }) => set))).toContain('ExcelApi 1.13');
  });

  it('are found where they are above it: called, taken apart or loaded by name', () => {
    const above = inText.filter((use) => !isOffered(use, FLOOR)).map(({ place, member }) => [place, member]);
    expect(above).toEqual([
      ['src/excel/besides.ts:3', 'Workbook.notes'],
      ['src/excel/besides.ts:5', 'Range.valuesAsJson'],
      ['src/excel/besides.ts:8', 'Worksheet.showDataTypeIcons'],
      ['src/excel/besides.ts:9', 'Note.delete'],
      ['src/excel/besides.ts:9', 'NoteCollection.getItemAt'],
      ['src/excel/besides.ts:10', 'Worksheet.onNameChanged'],
    ]);
  });
});

describe('an Excel at the floor', () => {
  const code = async (call: (context: Excel.RequestContext) => unknown): Promise<string | null> => {
    openExcel({ tier: FLOOR });
    try {
      await Excel.run(async (context) => {
        await call(context);
        await context.sync();
      });
      return null;
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  };

  it.each([
    [
      'a member that the client knows',
      ({ workbook }) => workbook.worksheets.onNameChanged.add(() => Promise.resolve()),
    ],
    ['a member that is newer than the client', ({ workbook }) => workbook.notes.getCount()],
    ['a property loaded by name', ({ workbook }) => workbook.getActiveCell().load('valuesAsJson')],
  ] as readonly (readonly [string, (context: Excel.RequestContext) => unknown])[])(
    'refuses %s above it',
    async (_, call) => {
      expect(await code(call)).toBe('ApiNotFound');
    },
  );

  it('takes what belongs to the floor itself', async () => {
    expect(
      await code(({ workbook }) => workbook.comments.getItemOrNullObject('none').load('content')),
    ).toBeNull();
  });
});
