import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A file that cannot be read or written; exit 1. `code` is the system's (ENOENT, EACCES, EISDIR, …). */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  constructor(
    readonly action: 'read' | 'write',
    readonly path: string,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${action} ${path}: ${code}`, options);
  }
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileTrouble('read', path, systemCode(error), { cause: error });
  }
}

/** Writes whole or not at all: a file that stands there stays as it is until the new one is complete. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const partial = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(partial, bytes);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new FileTrouble('write', path, systemCode(error), { cause: error });
  }
}

export function fileName(path: string): string {
  return basename(path);
}

/** The system's name for what went wrong, or the words of it. */
export function systemCode(error: unknown): string {
  if (typeof error === 'object' && error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return String(error);
}
