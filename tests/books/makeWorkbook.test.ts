import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { makeWorkbook } from './makeWorkbook';

describe('makeWorkbook', () => {
  const book = makeWorkbook({
    sheets: [
      {
        name: '甲&乙',
        rows: [
          [{ value: '考核', bold: true, fill: 'FFEE00', border: true }, null],
          ['项', 1.5, true],
          [
            { formula: 'B2*2', value: 3 },
            { value: 0.5, numberFormat: '0%' },
          ],
        ],
        merges: ['A1:C1'],
        widths: { A: 20 },
        hiddenRows: [3],
        printArea: 'A1:C3',
        threads: [{ cell: 'A2', text: '请看', replies: ['好'] }],
        notes: [{ cell: 'B2', text: '旧注' }],
        tables: [{ name: '表一', area: 'A2:C3' }],
        protection: true,
      },
    ],
  });

  it('is read back by an independent reader', async () => {
    const read = await readXlsx(book, { readStyles: true });
    const sheet = read.sheets[0];
    expect(sheet?.name).toBe('甲&乙');
    expect(sheet?.rows[0]?.[0]).toBe('考核');
    expect(sheet?.rows[1]?.slice(0, 3)).toEqual(['项', 1.5, true]);
    expect(sheet?.merges).toHaveLength(1);
    expect(JSON.stringify(sheet)).toContain('请看');
  });

  it('names a content type and a file for every relationship', () => {
    const files = unzipSync(book);
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    for (const path of Object.keys(files)) {
      const extension = path.slice(path.lastIndexOf('.') + 1);
      expect(types.includes(`"/${path}"`) || types.includes(`Extension="${extension}"`)).toBe(true);
    }
    const rels = strFromU8(files['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
    for (const [, target = ''] of rels.matchAll(/Target="\.\.\/([^"]+)"/g)) {
      expect(Object.keys(files)).toContain(`xl/${target}`);
    }
  });

  it('gives the same bytes for the same spec', () => {
    const spec = { sheets: [{ name: '一', rows: [['a']] }] };
    expect(makeWorkbook(spec)).toEqual(makeWorkbook(spec));
  });
});
