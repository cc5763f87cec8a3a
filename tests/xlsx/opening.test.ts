import { strToU8, zipSync } from 'fflate';
import { inflateEntry, readZip } from '../../src/xlsx/zip/readZip';
import { Workbook, WORKBOOK_LIMITS } from '../../src/xlsx/workbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { faultOf, withParts } from './support';

const book = makeWorkbook({ sheets: [{ name: '一', rows: [['甲', 1]] }] });
const SHEET = 'xl/worksheets/sheet1.xml';

/** A compound file whose directory, in its second sector, has one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1152 + 2 * index] = letter.charCodeAt(0)));
  bytes[1152 + 64] = 2 * (stream.length + 1);
  bytes[1152 + 66] = 2;
  return bytes;
}

/** The zip with the size that its directory claims for an entry set to another. */
function claimSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + 24, size, true);
    }
  }
  return bytes;
}

describe('what is no workbook is refused, saying why', () => {
  it.each([
    ['a file of no bytes', new Uint8Array(), { code: 'emptyFile' }],
    ['a text file', strToU8('姓名,分数'), { code: 'notAWorkbook' }],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('x') }), { code: 'zipWithoutWorkbook' }],
    ['a zip that was cut off', book.slice(0, book.length - 30), { code: 'damagedZip', part: null }],
    ['the first two bytes of a zip', strToU8('PK'), { code: 'damagedZip', part: null }],
    ['an old .xls', compoundFile('Workbook'), { code: 'oldFormat' }],
    ['a file with a password', compoundFile('EncryptedPackage'), { code: 'passwordProtected' }],
  ])('%s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toEqual(fault);
  });

  it('a word document', () => {
    const rels = book;
    const document = withParts(rels, { 'xl/workbook.xml': () => '<document xmlns="urn:w"/>' });
    expect(faultOf(document)).toEqual({ code: 'zipWithoutWorkbook' });
  });

  it('content that is not what the checksum says', () => {
    const damaged = zipSync({ 'a.xml': [strToU8('<a>1</a>'), { level: 0 }] });
    const at = Buffer.from(damaged).indexOf('<a>1');
    damaged[at + 3] = '2'.charCodeAt(0);
    const [entry] = readZip(damaged, WORKBOOK_LIMITS);
    expect(() => entry && inflateEntry(entry)).toThrow(
      expect.objectContaining({ fault: { code: 'damagedZip', part: 'a.xml' } }),
    );
  });

  it.each([
    [
      'a document type',
      (text: string) => text.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
    ],
    ['an entity that XML has not', (text: string) => text.replace('<v>0</v>', '<v>&a;</v>')],
    ['an element left open', (text: string) => text.replace('</worksheet>', '')],
    ['a text that the table has not', (text: string) => text.replace('<v>0</v>', '<v>7</v>')],
    ['a look that the styles have not', (text: string) => text.replace('<c r="A1"', '<c r="A1" s="9"')],
    ['cells in the wrong order', (text: string) => text.replace('r="B1"', 'r="A1"')],
    ['a cell of another row', (text: string) => text.replace('r="B1"', 'r="B2"')],
    ['a row far below the last', (text: string) => text.replace(/r="1"/, 'r="1048577"')],
    [
      'elements nested without end',
      (text: string) => text.replace('<sheetData>', '<a>'.repeat(5000) + '<sheetData>'),
    ],
  ])('a sheet with %s', (_, change) => {
    expect(faultOf(withParts(book, { [SHEET]: change }))).toEqual({ code: 'damagedPart', part: SHEET });
  });
});

describe('what would unpack to too much', () => {
  const limits = { entries: 100, unpackedBytes: 100_000, cells: 1000 };
  const open = (bytes: Uint8Array, changes = {}): unknown => Workbook.open(bytes, { ...limits, ...changes });

  it('is refused by what the directory claims, before anything is inflated', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(5_000_000) });
    expect(() => open(bomb)).toThrow(expect.objectContaining({ fault: { code: 'tooLarge', part: 'a.xml' } }));
  });

  it('is refused while it is inflated, where the directory claims less', () => {
    const liar = claimSize(zipSync({ 'a.xml': new Uint8Array(50_000_000) }), 'a.xml', 10);
    const [entry] = readZip(liar, limits);
    // Damage at the end of the packed bytes would be the cause, had all of them been inflated.
    entry?.packed.fill(0xff, 20_000);
    expect(() => entry && inflateEntry(entry)).toThrow(
      expect.objectContaining({ fault: { code: 'damagedZip', part: 'a.xml' }, cause: undefined }),
    );
  });

  it('is refused for its number of entries', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}`, strToU8('')]));
    expect(() => open(zipSync(many))).toThrow(
      expect.objectContaining({ fault: { code: 'tooLarge', part: null } }),
    );
  });

  it('is refused for its number of cells, over all sheets', () => {
    const rows = Array.from({ length: 60 }, () => Array.from({ length: 10 }, () => 1));
    const two = makeWorkbook({
      sheets: [
        { name: '一', rows },
        { name: '二', rows },
      ],
    });
    expect(open(two, { cells: 1200 })).toBeInstanceOf(Workbook);
    expect(() => open(two, { cells: 1199 })).toThrow(
      expect.objectContaining({ fault: { code: 'tooLarge', part: 'xl/worksheets/sheet2.xml' } }),
    );
  });
});

describe('damage anywhere', () => {
  it('never gives anything but a workbook or a coded fault', () => {
    for (let at = 0; at < book.length; at += 7) {
      const bytes = book.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(() => faultOf(bytes)).not.toThrow();
    }
  });
});
