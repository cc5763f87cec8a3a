import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommand, type ScoreOptions } from '../../src/cli/arguments';
import { WrongUsage } from '../../src/cli/wrongUsage';
import { score } from '../../src/cli/score';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { at, smallSheet } from '../recalculate/desk';
import { cellTextPlan } from '../../src/recalculate/writeFinding';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kaohe-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);

function options(...words: readonly string[]): ScoreOptions {
  const command = parseCommand(['score', 'book.xlsx', '-o', 'out.xlsx', ...words]);
  if (command.kind !== 'score') throw new Error('no score command');
  return command.options;
}

/** A workbook that was marked as final, into which somebody then typed another finding. */
async function signedAndChanged(): Promise<void> {
  writeFileSync(file('book.xlsx'), makeWorkbook({ sheets: [smallSheet(['①', '①×3', '无', '无'])] }));
  await score(file('book.xlsx'), file('signed.xlsx'), options('--final'));
  const host = openBook(readFileSync(file('signed.xlsx')));
  await host.apply(cellTextPlan({ sheet: '考核表', cell: at('E5'), before: '无', text: '①×2' }));
  writeFileSync(file('changed.xlsx'), host.bytes());
}

test('a final sheet is compared and reported, and the written file differs in nothing', async () => {
  await signedAndChanged();
  const report = await score(file('changed.xlsx'), file('out.xlsx'), options());
  expect(report).toContain('此表已定稿');
  expect(report).toMatch(/有5格、2条批注与定稿不同/);
  expect(report).toContain('无需写入');
  expect(readFileSync(file('out.xlsx'))).toEqual(readFileSync(file('changed.xlsx')));
});

test('--reopen takes the mark off, and scores', async () => {
  await signedAndChanged();
  const report = await score(file('changed.xlsx'), file('out.xlsx'), options('--reopen'));
  expect(report).not.toContain('已定稿');
  const again = await score(file('out.xlsx'), null, options());
  expect(again).not.toContain('已定稿');
  expect(again).toContain('无需写入');
});

test.each([['--final', '--reopen'], ['--final']])(
  '%s %s is wrong usage where it cannot be meant',
  (...words) => {
    const output = words.length === 1 ? [] : ['-o', 'out.xlsx'];
    expect(() => parseCommand(['score', 'book.xlsx', ...output, ...words])).toThrow(WrongUsage);
  },
);
