import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStandard } from '../../src/clauses/readStandard';
import { parseSheetEntries, readPrediction, sheetOfEntry } from '../../src/cli/read';
import { readFindings } from '../../src/reading/findings/readFindings';
import { readSheet } from '../../src/reading/readSheet';
import { describeShared, sharedPath } from '../shared';

describeShared('the labelled sheets', () => {
  test('are read whole: header, categories, items and nearly all roles', () => {
    const gold = sharedPath('corpus', 'sheets.json');
    const entries = parseSheetEntries(JSON.parse(readFileSync(gold, 'utf8'))) ?? [];
    const read = entries.map((entry) =>
      readPrediction(entry.id, readSheet(sheetOfEntry(entry), { readStandard, readFindings })),
    );
    const folder = mkdtempSync(join(tmpdir(), 'kaohe-sheets-'));
    try {
      const predictions = join(folder, 'predicted.json');
      writeFileSync(predictions, JSON.stringify(read));
      const evaluate = sharedPath('corpus', 'evaluate.mjs');
      const output = execFileSync(process.execPath, [evaluate, 'sheets', gold, predictions], {
        encoding: 'utf8',
      });
      const measured: unknown = JSON.parse(output.trim().split('\n').at(-1) ?? '');
      expect(measured).toEqual({ sheets: '6/6', roles: '40/40', categories: '18/18', items: '52/52' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('raise no doubt where nothing is doubtful', () => {
    const gold = sharedPath('corpus', 'sheets.json');
    const entries = parseSheetEntries(JSON.parse(readFileSync(gold, 'utf8'))) ?? [];
    const warnings = entries.flatMap((entry) => {
      const { warnings: found } = readPrediction(
        entry.id,
        readSheet(sheetOfEntry(entry), { readStandard, readFindings }),
      );
      return found.filter(({ code }) => code !== 'repaired');
    });
    expect(warnings).toEqual([]);
  });
});
