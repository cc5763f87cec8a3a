// Prints the stand-in's ledger into README.md, between its marks: npx tsx scripts/readme-ledger.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { ledgerTable } from '../src/standin/ledger';

const LEDGER = /(<!-- ledger -->)[\s\S]*?(<!-- \/ledger -->)/;

/** The README with the ledger as it is now. */
export function withLedger(readme: string): string {
  return readme.replace(
    LEDGER,
    (_, open: string, close: string) => `${open}\n\n${ledgerTable()}\n\n${close}`,
  );
}

if (process.argv[1]?.endsWith('readme-ledger.ts')) {
  writeFileSync('README.md', withLedger(readFileSync('README.md', 'utf8')));
}
