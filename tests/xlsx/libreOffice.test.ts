import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbook } from '../books/makeWorkbook';
import { openHost, planOf } from './support';
import { readXlsx } from 'hucre/xlsx';

function found(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

(found('soffice') ? describe : describe.skip)('a written file (needs LibreOffice)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('opens in LibreOffice, with its cells and the text of its comments', async () => {
    const sheet = '表';
    const host = openHost(makeWorkbook({ sheets: [{ name: sheet, rows: [['甲', 1]], merges: ['A3:B3'] }] }));
    const cell = { row: 2, column: 3 };
    await host.apply(
      planOf(
        { kind: 'value', sheet, cell, before: null, after: '=扣1分 <&>' },
        { kind: 'comment', sheet, cell, before: null, after: '【考核评分】扣1分' },
        { kind: 'sheet', sheet: '说明', before: false, after: true },
      ),
    );
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, host.bytes());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const run = (...rest: string[]): unknown =>
      execFileSync('soffice', [profile, '--headless', ...rest], { stdio: 'pipe', timeout: 100_000 });
    run('--convert-to', 'pdf', '--outdir', folder, file);
    expect(readFileSync(join(folder, 'book.pdf')).subarray(0, 4).toString()).toBe('%PDF');

    run('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again'), file);
    const bytes = new Uint8Array(readFileSync(join(folder, 'again', 'book.xlsx')));
    const [first, second] = (await openHost(bytes).capture()).sheets;
    expect(first?.cells[1]?.[2]?.value).toBe('=扣1分 <&>');
    expect(first?.merges).toHaveLength(1);
    expect(second?.name).toBe('说明');
    const said = [...(first?.threads ?? []), ...(first?.notes ?? [])].map(({ text }) => text).join();
    expect(said).toContain('【考核评分】扣1分');
  }, 120_000);
});

it('a written file is read alike by an independent reader', async () => {
  const sheet = '表';
  const host = openHost(makeWorkbook({ sheets: [{ name: sheet, rows: [['甲', 1]] }] }));
  const cell = { row: 2, column: 3 };
  await host.apply(
    planOf(
      { kind: 'value', sheet, cell, before: null, after: '文\n<&>' },
      { kind: 'comment', sheet, cell, before: null, after: '说' },
    ),
  );
  const read = await readXlsx(host.bytes());
  expect(read.sheets[0]?.rows[1]?.[2]).toBe('文\n<&>');
  expect(JSON.stringify(read.sheets[0])).toContain('说');
});
