import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEHAVIOUR_IDS, LEDGER, ledgerTable } from '../../src/standin/ledger';

const FOLDER = join(__dirname, 'behaviours');

function tested(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/^behaviour\('([^']+)'/gm)])
    .map(([, id]) => id ?? '');
}

test('each row of the ledger has exactly one test, and each such test its row', () => {
  expect(tested().sort()).toEqual([...BEHAVIOUR_IDS].sort());
});

test('what is documented or settled says where', () => {
  const without = BEHAVIOUR_IDS.filter((id) => LEDGER[id].status !== 'assumed' && LEDGER[id].source === '');
  expect(without).toEqual([]);
});

test('the table has a line for each row', () => {
  const lines = ledgerTable().split('\n');
  expect(lines).toHaveLength(BEHAVIOUR_IDS.length + 2);
  expect(lines[2]).toMatch(/^\| unloaded-property \| .* \| documented \| .* \|$/);
});
