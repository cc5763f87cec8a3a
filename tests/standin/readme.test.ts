import { readFileSync } from 'node:fs';
import { withLedger } from '../../scripts/readme-ledger';

it('the README says what the ledger says (npx tsx scripts/readme-ledger.ts)', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain('| no-rollback |');
  expect(readme).toBe(withLedger(readme));
});
