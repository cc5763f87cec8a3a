import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileItems, type StandardItem } from '../../src/cli/compile';
import { sharedPath } from '../shared';

/** What the measure says of a set: shares from 0 to 1, `silent` a count of items. */
export interface Figures {
  readonly f1: number;
  readonly exact: number;
  readonly silent: number;
  readonly alarms: number;
  readonly condition: number;
  readonly threshold: number;
}

export interface LabelledItem extends StandardItem {
  readonly clauses: readonly unknown[];
}

export function labelled(file: string): LabelledItem[] {
  return JSON.parse(readFileSync(file, 'utf8')) as LabelledItem[];
}

/** Holds readings against labels with the measure that the corpus comes with, as a program of its own. */
export function measure(items: readonly LabelledItem[]): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-measure-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.json'), join(folder, 'predicted.json')];
    writeFileSync(gold, JSON.stringify(items));
    writeFileSync(predicted, JSON.stringify(compileItems(items)));
    const printed = execFileSync(
      process.execPath,
      [sharedPath('corpus', 'evaluate.mjs'), 'clauses', gold, predicted],
      {
        encoding: 'utf8',
      },
    );
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
