import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { recalculate } from '../../src/recalculate/recalculate';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { PACKAGES, signed } from './packages';
import { scoreAndCompare } from './sameButPlanned';

const partOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe.each(Object.entries(PACKAGES))('a rubric beside %s', (_, make) => {
  it('is scored, and nothing but the cells and comments planned is another', async () => {
    const scored = await scoreAndCompare(make());
    const [sheet] = scored?.preview.scored ?? [];
    expect(sheet?.card.total).toMatchObject({ points: 13_000, score: 8500 });
  });
});

test('a workbook with macros stays one, its project the same bytes', async () => {
  const before = PACKAGES['macros (.xlsm)']?.() ?? new Uint8Array();
  const after = (await scoreAndCompare(before))?.bytes ?? new Uint8Array();
  expect(partOf(after, '[Content_Types].xml')).toContain(
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  expect(unzipSync(after)['xl/vbaProject.bin']).toEqual(unzipSync(before)['xl/vbaProject.bin']);
});

test('what is written into the strict namespace is of that namespace', async () => {
  const after = (await scoreAndCompare(PACKAGES['the strict namespace']?.() ?? new Uint8Array()))?.bytes;
  expect(partOf(after ?? new Uint8Array(), 'xl/worksheets/sheet1.xml')).not.toContain(
    'schemas.openxmlformats.org/spreadsheetml',
  );
});

test('a signed workbook is refused: a change would make its signature void', async () => {
  const bytes = signed();
  const host = openBook(bytes);
  expect(await recalculate(host, settings())).toMatchObject({ kind: 'refused', fault: { code: 'signed' } });
  expect(host.bytes()).toBe(bytes);
});

const office = (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, 'soffice')));

(office ? describe : describe.skip)('with LibreOffice (needs it)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-packages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('every scored package opens, and what LibreOffice makes of it is scored with nothing else changed', async () => {
    const names = Object.keys(PACKAGES);
    for (const [index, name] of names.entries()) {
      const scored = await scoreAndCompare(PACKAGES[name]?.() ?? new Uint8Array());
      writeFileSync(join(folder, `${index}.xlsx`), scored?.bytes ?? new Uint8Array());
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again')];
    const files = names.map((_, index) => join(folder, `${index}.xlsx`));
    execFileSync('soffice', [profile, '--headless', ...target, ...files], {
      stdio: 'pipe',
      timeout: 200_000,
    });
    expect(readdirSync(join(folder, 'again')).length).toBe(names.length);
    for (const file of readdirSync(join(folder, 'again'))) {
      const scored = await scoreAndCompare(new Uint8Array(readFileSync(join(folder, 'again', file))));
      expect([file, scored?.preview.scored[0]?.card.total.score]).toEqual([file, 8500]);
    }
  }, 300_000);
});
