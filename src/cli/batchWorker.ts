import { readFileSync } from 'node:fs';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import { readStreetBook } from '../recalculate/sumUp';
import type { StreetProblem } from '../reading/streetProblem';
import type { Policies } from '../scoring/policies';
import { FileFailure } from '../snapshot/fileFault';
import { HostFailure } from '../snapshot/host';
import type { BookResult } from '../street/communities/results';
import type { Locale } from '../wording/locale';
import { systemCode } from './files';
import { openBytes } from './score';

/** One workbook to read: its name, and where it is. */
export interface BookTask {
  readonly file: string;
  readonly path: string;
}

export interface WorkerSettings {
  readonly policies: Policies;
  readonly locale: Locale;
}

async function read({ file, path }: BookTask, options: WorkerSettings): Promise<BookResult> {
  try {
    const snapshot = await openBytes(readFileSync(path)).capture();
    return readStreetBook(file, snapshot, { ...options, reading: SHIPPED_TOOLS });
  } catch (error) {
    return { file, community: file, rubrics: [], table: null, problems: [problemOf(file, error)] };
  }
}

/** Whatever it was, it is this workbook's problem and no other's. */
function problemOf(file: string, error: unknown): StreetProblem {
  if (error instanceof FileFailure) return { code: 'fileUnreadable', file, fault: error.fault };
  if (error instanceof HostFailure) return { code: 'hostFailed', file, fault: error.fault };
  if (error instanceof Error && 'syscall' in error)
    return { code: 'fileRefused', file, system: systemCode(error) };
  return { code: 'readingFailed', file, detail: error instanceof Error ? error.message : String(error) };
}

// Both ends of the channel are this command's own.
const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
process.on('message', (task) => {
  void read(task as BookTask, settings).then((result) => process.send?.(result));
});
