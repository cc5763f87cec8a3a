import { readFileSync } from 'node:fs';
import { readStreetFile, unread } from '../recalculate/readStreetFile';
import { rememberedStandards } from '../recalculate/rememberedStandards';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import type { Policies } from '../scoring/policies';
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

const TOOLS = rememberedStandards(SHIPPED_TOOLS);

async function read({ file, path }: BookTask, options: WorkerSettings): Promise<BookResult> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return unread(file, { code: 'fileRefused', file, system: systemCode(error) });
  }
  const capture = async () => openBytes(bytes).capture();
  return readStreetFile(file, capture, { ...options, reading: TOOLS });
}

// Both ends of the channel are this command's own.
const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
process.on('message', (task) => {
  void read(task as BookTask, settings).then((result) => process.send?.(result));
});
