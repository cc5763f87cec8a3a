import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type FileFault, FileFailure } from '../../src/snapshot/fileFault';
import type { Edit, Plan } from '../../src/snapshot/plan';
import { XlsxHost } from '../../src/xlsx/xlsxHost';
import { Workbook } from '../../src/xlsx/workbook';

/** A host whose clock stands and whose GUIDs count up. */
export function openHost(bytes: Uint8Array): XlsxHost {
  let last = 0;
  return XlsxHost.open(bytes, {
    author: '考核评分助手',
    now: () => new Date('2026-11-22T08:00:00.000Z'),
    newGuid: () => {
      last += 1;
      return `{0F0F0F0F-0000-4000-8000-${String(last).padStart(12, '0')}}`;
    },
  });
}

export function planOf(...edits: Edit[]): Plan {
  return { edits, guards: [], journal: null };
}

/** The fault that opening gives; null when the bytes open. */
export function faultOf(bytes: Uint8Array): FileFault | null {
  try {
    Workbook.open(bytes);
    return null;
  } catch (cause) {
    if (cause instanceof FileFailure) return cause.fault;
    throw cause;
  }
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/** The package with some parts changed by hand. */
export function withParts(bytes: Uint8Array, changes: Record<string, (text: string) => string>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  }
  return zipSync(parts);
}

/** Paths of the parts that differ between two packages, or are in one only. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...paths].filter((path) => {
    const [one, other] = [old[path], now[path]];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}
