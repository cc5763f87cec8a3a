import { FileFailure } from '../snapshot/fileFault';
import { HostFailure } from '../snapshot/host';
import type { Snapshot } from '../snapshot/snapshot';
import type { StreetProblem } from '../reading/streetProblem';
import { DEFAULT_POLICIES, type Policies } from '../scoring/policies';
import type { Memory } from '../state/memory';
import { parseMemory } from '../state/memoryText';
import { readBook } from '../street/communities/readBook';
import type { BookResult } from '../street/communities/results';
import { decidedTools } from './decidedTools';
import type { Settings } from './settings';

export type ReadSettings = Pick<Settings, 'policies' | 'locale' | 'reading'>;

/**
 * Reads and scores one workbook of a street. Never rejects: whatever is wrong with it is this workbook's problem and no
 * other's.
 * @param capture opens and reads it
 */
export async function readStreetFile(
  file: string,
  capture: () => Promise<Snapshot>,
  settings: ReadSettings,
): Promise<BookResult> {
  try {
    return readStreetBook(file, await capture(), settings);
  } catch (error) {
    return unread(file, problemOf(file, error));
  }
}

/**
 * Reads and scores a captured workbook as its own people have said that it reads. Nothing is written to it.
 * @param file its name, which tells the community where it names one
 */
export function readStreetBook(file: string, snapshot: Snapshot, settings: ReadSettings): BookResult {
  const memory = parseMemory(snapshot.state);
  return readBook(file, snapshot, {
    policies: policiesOf(settings, memory),
    reading: decidedTools(settings.reading, memory),
    locale: settings.locale,
    reasonColumn: false,
  });
}

/** A workbook of which nothing could be read. */
export function unread(file: string, problem: StreetProblem): BookResult {
  return { file, community: file, rubrics: [], table: null, problems: [problem] };
}

/** What is asked for now, else what the workbook has, else what is usual. */
export function policiesOf({ policies }: ReadSettings, memory: Memory): Policies {
  return { ...DEFAULT_POLICIES, ...memory.policies, ...policies };
}

function problemOf(file: string, error: unknown): StreetProblem {
  if (error instanceof FileFailure) return { code: 'fileUnreadable', file, fault: error.fault };
  if (error instanceof HostFailure) return { code: 'hostFailed', file, fault: error.fault };
  return { code: 'readingFailed', file, detail: error instanceof Error ? error.message : String(error) };
}
