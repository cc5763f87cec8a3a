import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ScoreOptions } from '../../src/cli/arguments';
import { score } from '../../src/cli/score';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';

const OPTIONS: ScoreOptions = {
  json: true,
  locale: 'zh',
  reasonColumn: false,
  explain: false,
  agree: false,
  final: null,
  policies: DEFAULT_POLICIES,
  choices: { roles: [], links: [] },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const book = (sheet: SheetSpec): Uint8Array => makeWorkbook({ sheets: [sheet] });
const good = book(smallSheet());

/** The first 512 bytes of a compound file, and one sector with the names of its streams. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true); // sectors of 512 bytes
  view.setUint32(48, 0, true); // the directory is in sector 0
  streams.forEach((name, index) => {
    const entry = 512 + index * 128;
    [...name].forEach((letter, at) => view.setUint16(entry + at * 2, letter.charCodeAt(0), true));
    view.setUint16(entry + 64, (name.length + 1) * 2, true);
    bytes[entry + 66] = 2;
  });
  return bytes;
}

const CASES: readonly (readonly [what: string, file: string, bytes: Uint8Array, says: readonly RegExp[]])[] =
  [
    ['a file of 0 bytes', '空.xlsx', new Uint8Array(), [/空\.xlsx/, /0 字节|空文件|空的|为空/]],
    ['a text', '说明.xlsx', strToU8('没有计划的,扣1分'), [/说明\.xlsx/, /xlsx/]],
    [
      'a zip of something else',
      '文档.xlsx',
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      [/文档\.xlsx/],
    ],
    ['a zip cut short', '残.xlsx', good.slice(0, good.length / 2), [/残\.xlsx/, /损坏|不完整/]],
    ['an old .xls', '旧表.xls', compoundFile('Root Entry', 'Workbook'), [/旧表\.xls/, /另存为.*\.xlsx/]],
    [
      'a file with a password',
      '密.xlsx',
      compoundFile('Root Entry', 'EncryptedPackage'),
      [/密\.xlsx/, /密码/],
    ],
    ['an empty workbook', '白.xlsx', book({ name: 'Sheet1' }), [/白\.xlsx/, /Sheet1/]],
    [
      'a sheet without a rubric',
      '名单.xlsx',
      book({
        name: '名单',
        rows: [
          ['姓名', '电话'],
          ['张某', '1'],
        ],
      }),
      [/名单\.xlsx/, /名单/],
    ],
    [
      'a header without points',
      '无分值.xlsx',
      book({
        name: '表',
        rows: [
          ['考核项目', '评分标准'],
          ['队伍', '要有分工。'],
        ],
      }),
      [/无分值\.xlsx/, /表/, /A1/, /分值/],
    ],
    [
      'points that are words',
      '文字.xlsx',
      book({
        name: '表',
        rows: [
          ['考核项目', '分值', '评分标准'],
          ['队伍', '若干', '没有分工的,扣2分。'],
          ['计划', '若干', '没有计划的,扣1分。'],
        ],
      }),
      [/文字\.xlsx/, /表/, /B2/, /若干/],
    ],
  ];

describe('bad input', () => {
  it.each(CASES)('%s is named, with what to do, and no output is touched', async (_, name, bytes, says) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const failure = score(file, join(folder, 'out.xlsx'), OPTIONS);
    await expect(failure).rejects.toMatchObject({ name: 'BadInput' });
    for (const words of says) await expect(failure).rejects.toThrow(words);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('that is not there is named', async () => {
    await expect(score(join(folder, '没有.xlsx'), null, OPTIONS)).rejects.toMatchObject({
      name: 'FileTrouble',
      code: 'ENOENT',
    });
  });

  it('on a protected sheet names the cells, and writes nothing', async () => {
    const file = join(folder, '保护.xlsx');
    writeFileSync(file, book({ ...smallSheet(['②']), protection: true }));
    const failure = score(file, join(folder, 'out.xlsx'), OPTIONS);
    await expect(failure).rejects.toThrow(/考核表/);
    await expect(failure).rejects.toThrow(/A7/);
    expect(readdirSync(folder)).toEqual(['保护.xlsx']);
  });
});
