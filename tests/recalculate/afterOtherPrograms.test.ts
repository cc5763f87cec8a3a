import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { at, codes, Desk, smallSheet } from './desk';

function found(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

type Lose = (desk: Desk) => void;

/** What another program may lose, each by itself. */
const LOSSES: Readonly<Record<string, Lose>> = {
  'what we remember': (desk) =>
    desk.person((_, workbook) => {
      for (const part of workbook.customXml.list()) workbook.customXml.remove(part);
    }),
  'threads, of which notes are left': (desk) =>
    desk.person((sheet, _, who) => {
      for (const { id, cell, text } of sheet.comments.threads()) {
        sheet.comments.remove(id);
        sheet.comments.addNote(cell, `[Threaded comment]\n\nA copy.\n\nComment:\n    ${text}`, who);
      }
    }),
  'the parts of threads, whose twins are left': (desk) => {
    const kept = Object.entries(unzipSync(desk.bytes)).filter(
      ([path]) => !/threadedComments?\/|persons\//.test(path),
    );
    const parts = Object.fromEntries(kept);
    for (const [path, bytes] of kept) {
      if (/\.rels$|Content_Types/.test(path)) {
        const xml = strFromU8(bytes).replace(
          /<(?:Relationship|Override)\b[^>]*(?:threadedComment|\/person)[^>]*>/g,
          '',
        );
        parts[path] = strToU8(xml);
      }
    }
    desk.bytes = zipSync(parts);
  },
  'line ends': (desk) =>
    desk.person((sheet) => {
      for (const { id, text } of sheet.comments.threads()) {
        sheet.comments.edit(id, text.replaceAll('\n', '\r\n'));
      }
    }),
  'the order of columns: one is put in before the figures': (desk) => moveColumns(desk, 1),
};

/** Puts blank columns in behind E, as a person does; all of ours move along. */
function moveColumns(desk: Desk, by: number): void {
  desk.person((sheet, _, who) => {
    const threads = sheet.comments.threads();
    for (let column = 8; column >= 6; column -= 1) {
      for (let row = 1; row <= 7; row += 1) {
        const from = { row, column };
        const { value } = sheet.cell(from);
        sheet.setValue({ row, column: column + by }, value);
        if (value !== null) sheet.setValue(from, null);
      }
    }
    sheet.setMerges(
      sheet
        .merges()
        .map((area) => (area.left < 6 ? area : { ...area, left: area.left + by, right: area.right + by })),
    );
    for (const { id, cell, text } of threads) {
      sheet.comments.remove(id);
      sheet.comments.addThread({ ...cell, column: cell.column + by }, text, who);
    }
  });
}

async function nothingDoubled(desk: Desk): Promise<void> {
  const { threads, notes } = await desk.sheet();
  const cells = [...threads, ...(notes ?? [])].map(({ cell }) => `${cell.row}:${cell.column}`);
  expect(new Set(cells).size).toBe(cells.length);
  expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
}

/** 扣分, 得分 and 小计 wherever they stand by now. */
async function figures(desk: Desk) {
  const [f, g, h] = (await desk.cell('G2')) === '扣分' ? ['G', 'H', 'I'] : ['F', 'G', 'H'];
  return {
    at: (row: number) => desk.cells(`${f}${row}`, `${g}${row}`),
    subtotal: (row: number) => desk.cell(`${h}${row}`),
    score: (row: number) => `${g}${row}`,
  };
}

/** Each loss by itself, and each together with our memory, which is the first to go. */
const [[MEMORY, forget], ...others] = Object.entries(LOSSES) as [[string, Lose], ...[string, Lose][]];
const combinations: readonly (readonly [string, readonly Lose[]])[] = [
  [MEMORY, [forget]],
  ...others.map(([name, lose]) => [name, [lose]] as const),
  ...others.map(([name, lose]) => [`${MEMORY}, and ${name}`, [forget, lose]] as const),
];

describe.each(combinations)('a scored workbook that has lost %s', (_, losses) => {
  const scored = async () => {
    const desk = Desk.with(smallSheet(['②', '①×3', '无', '①']));
    await desk.click();
    return desk;
  };

  it('is known again: what stands is left as it is', async () => {
    const desk = await scored();
    for (const lose of losses) lose(desk);
    const [sheet] = (await desk.click()).scored;
    expect(sheet && codes(sheet)).not.toContain('scoredByHand');
    await nothingDoubled(desk);
    const now = await figures(desk);
    expect(await now.at(4)).toEqual([1.5, 2.5]);
    expect(await now.subtotal(3)).toBe(4.5);
  });

  it('has its figures, subtotals and total follow the facts', async () => {
    const desk = await scored();
    for (const lose of losses) lose(desk);
    desk.types('E4', '①×2');
    const [sheet] = (await desk.click()).scored;
    expect(sheet && codes(sheet)).not.toContain('sumStands');
    const now = await figures(desk);
    expect(await now.at(4)).toEqual([1, 3]);
    expect(await now.subtotal(3)).toBe(5);
    expect(await now.at(7)).toEqual([4, 9]);
    await nothingDoubled(desk);
  });

  it("keeps a person's figure, typed before or after", async () => {
    const desk = await scored();
    desk.types('G4', 4);
    await desk.click();
    for (const lose of losses) lose(desk);
    const now = await figures(desk);
    desk.types(now.score(5), 1.5);
    await desk.click();
    expect(await now.at(4)).toEqual([0, 4]);
    expect(await now.at(5)).toEqual([0.5, 1.5]);
    expect(await now.subtotal(5)).toBe(3.5);
    await nothingDoubled(desk);
  });
});

describe('a scored workbook of which only cells are left', () => {
  const bare = async (...changes: Parameters<Desk['click']>) => {
    const desk = Desk.with(smallSheet(['②', '①×3', '无', '①']));
    await desk.click(...changes);
    desk.person((sheet, workbook) => {
      for (const { id } of sheet.comments.threads()) sheet.comments.remove(id);
      for (const part of workbook.customXml.list()) workbook.customXml.remove(part);
    });
    return desk;
  };

  it('gets its comments again, and no figure changes', async () => {
    const desk = await bare();
    const { edits } = await desk.click();
    expect(edits).toEqual({ cells: 0, comments: 3 });
    await nothingDoubled(desk);
  });

  it('has its figures taken for a person’s where facts have changed, and says which differ', async () => {
    const desk = await bare();
    desk.types('E4', '①×2');
    const [sheet] = (await desk.click()).scored;
    expect(sheet && codes(sheet)).toContain('figureStands');
    expect(await desk.cells('F4', 'G4')).toEqual([1.5, 2.5]);
    await nothingDoubled(desk);
  });
});

describe('扣分原因 when our memory is lost', () => {
  const scored = async () => {
    const desk = Desk.with(smallSheet(['②:未上墙', '①×3', '无', '①']));
    await desk.click({ reasonColumn: true });
    LOSSES['what we remember']?.(desk);
    return desk;
  };

  it('is ours where it says what the comment beside it says', async () => {
    const desk = await scored();
    expect(await desk.cell('I3')).toBe('②没有计划,扣1分(未上墙)');
    desk.types('E3', '①');
    await desk.click({ reasonColumn: true });
    expect(await desk.cell('I3')).toBe('①没有分工,扣2分');
  });

  it('is a person’s where a word of it is', async () => {
    const desk = await scored();
    desk.types('I3', '②没有计划,扣1分(未上墙);已谈话');
    desk.types('E3', '①');
    await desk.click({ reasonColumn: true });
    expect(await desk.cell('I3')).toBe('②没有计划,扣1分(未上墙);已谈话');
  });
});

(found('soffice') ? describe : describe.skip)('a scored workbook saved by LibreOffice (needs it)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'again')];
    execFileSync('soffice', [profile, '--headless', ...target, file], { stdio: 'pipe', timeout: 100_000 });
    return new Uint8Array(readFileSync(join(folder, 'again', 'book.xlsx')));
  }

  it('is known again: figures, sums and the explanation follow the findings', async () => {
    const desk = Desk.with(smallSheet(['②', '①×3', '无', '①']));
    await desk.click({ explain: true });
    desk.bytes = savedByLibreOffice(desk.bytes);
    expect(at('E4')).toEqual({ row: 4, column: 5 });
    expect((await desk.click()).explanation).toMatchObject({ code: 'explanationUpToDate' });
    desk.types('E4', '①×2');
    expect((await desk.click()).explanation).toMatchObject({ code: 'explanationRefreshed' });
    expect(await desk.cells('F4', 'G4', 'H3', 'G7')).toEqual([1, 3, 5, 9]);
    await nothingDoubled(desk);
  }, 120_000);
});
