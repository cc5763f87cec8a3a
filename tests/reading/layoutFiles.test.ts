import { readPrediction } from '../../src/cli/read';
import { readSheet } from '../../src/reading/readSheet';
import { XlsxHost } from '../../src/xlsx/xlsxHost';
import { makeWorkbook } from '../books/makeWorkbook';
import { LAYOUTS } from './layouts/all';
import { compared, goldOf, tools } from './readLayout';

const NAMELESS = { author: '', now: () => new Date(0), newGuid: () => '{0}' };

test.each(LAYOUTS)('$id: reads the same from a real file', async (layout) => {
  const rows = layout.rows.map((row) => row.map((value) => (value === '' ? null : value)));
  const bytes = makeWorkbook({ sheets: [{ name: '考核', rows, merges: layout.merges }] });
  const { sheets } = await XlsxHost.open(bytes, NAMELESS).capture();
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  expect(compared(readPrediction(layout.id, readSheet(sheet, tools)))).toEqual(goldOf(layout));
});
