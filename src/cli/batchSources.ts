import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { FileTrouble, systemCode } from './files';

/** Workbooks of any kind; old ones are named in the result as what they are. Excel's own lock files (~$…) are none. */
const WORKBOOK = /^(?!~\$|\.).*\.(?:xlsx|xlsm|xls|et)$/i;

/** What a batch reads. */
export interface BatchSources {
  readonly folder: string;
  /** Their names, in order. */
  readonly files: readonly string[];
  /** Where one workbook was named rather than a folder: that one. */
  readonly whole: {
    readonly file: string;
    readonly path: string;
    /** The summary goes into it. */
    readonly isOutput: boolean;
  } | null;
}

/**
 * The workbooks of a folder, the one that the summary goes to left out; or the one workbook that a path names.
 * @throws FileTrouble
 */
export function sourcesAt(path: string, output: string | null): BatchSources {
  const own = output === null ? null : resolve(output);
  try {
    if (statSync(path).isFile()) {
      const file = basename(path);
      return { folder: dirname(path), files: [file], whole: { file, path, isOutput: resolve(path) === own } };
    }
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && WORKBOOK.test(entry.name))
      .map(({ name }) => name)
      .filter((name) => resolve(path, name) !== own)
      .sort();
    return { folder: path, files, whole: null };
  } catch (error) {
    throw new FileTrouble('read', path, systemCode(error), { cause: error });
  }
}
