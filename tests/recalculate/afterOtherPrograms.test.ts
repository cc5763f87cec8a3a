import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codes, Desk, smallSheet } from './desk';

function found(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

/** Turns threads into notes and drops what is remembered, as programs do that know neither. */
function savedWithoutThreads(desk: Desk): void {
  desk.person((sheet, workbook, who) => {
    for (const { id, cell, text } of sheet.comments.threads()) {
      sheet.comments.remove(id);
      sheet.comments.addNote(cell, `[Threaded comment]\n\nA copy.\n\nComment:\n    ${text}`, who);
    }
    for (const part of workbook.customXml.list()) workbook.customXml.remove(part);
  });
}

async function nothingDoubled(desk: Desk): Promise<void> {
  const { threads, notes } = await desk.sheet();
  const cells = [...threads, ...(notes ?? [])].map(({ cell }) => `${cell.row}:${cell.column}`);
  expect(new Set(cells).size).toBe(cells.length);
  expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
}

describe('a scored workbook that another program has saved', () => {
  it('is known by the figures in the notes that its comments became', async () => {
    const desk = Desk.with(smallSheet(['②', '①×3', '无', '①']));
    await desk.click();
    savedWithoutThreads(desk);
    desk.types('E4', '①×2');
    const [sheet] = (await desk.click()).scored;
    expect(sheet && codes(sheet)).not.toContain('scoredByHand');
    expect(sheet && codes(sheet)).toContain('noteOccupied');
    expect(await desk.cells('F4', 'G4', 'F5', 'G5')).toEqual([1, 3, 0, 2]);
    await nothingDoubled(desk);
  });

  it("keeps a person's figure", async () => {
    const desk = Desk.with(smallSheet(['②', '①×3', '无', '①']));
    await desk.click();
    desk.types('G4', 4);
    await desk.click();
    savedWithoutThreads(desk);
    await desk.click();
    expect(await desk.cells('F4', 'G4')).toEqual([0, 4]);
    await nothingDoubled(desk);
  });
});

(found('soffice') ? describe : describe.skip)('a scored workbook saved by LibreOffice (needs it)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is known again, and its figures follow the findings', async () => {
    const desk = Desk.with(smallSheet(['②', '①×3', '无', '①']));
    await desk.click();
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, desk.bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again')];
    execFileSync('soffice', [profile, '--headless', ...target, file], { stdio: 'pipe', timeout: 100_000 });
    desk.bytes = new Uint8Array(readFileSync(join(folder, 'again', 'book.xlsx')));
    desk.types('E4', '①×2');
    await desk.click();
    expect(await desk.cells('F4', 'G4')).toEqual([1, 3]);
    await nothingDoubled(desk);
  }, 120_000);
});
