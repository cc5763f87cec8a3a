import { Workbook as File } from '../../xlsx/workbook';
import type { Change } from '../workbook/changes';
import type { Surroundings, Workbook } from '../workbook/workbook';
import { workbookFrom } from './openFile';
import { saveChanges } from './saveChanges';

/** What was saved, and what was not: changes that this writer has no way to put into a file. */
export interface Saved {
  readonly bytes: Uint8Array;
  /** By name, such as "order of the sheets"; empty when all was kept. */
  readonly notKept: readonly string[];
}

/** A workbook opened from a file, that can be saved again: only what differs from the file is written. */
export class WorkbookFile {
  private readonly shifted = new Set<string>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly surroundings: Partial<Surroundings>,
    readonly workbook: Workbook,
  ) {
    workbook.listen((change: Change) => {
      if (change.kind === 'cells' && change.shift) this.shifted.add(change.sheet.name);
    });
  }

  /** @throws FileFailure saying why the bytes are no workbook that can be read */
  static open(bytes: Uint8Array, surroundings: Partial<Surroundings> = {}): WorkbookFile {
    return new WorkbookFile(bytes, surroundings, workbookFrom(File.open(bytes), bytes, surroundings));
  }

  /** The workbook as a file: the bytes as opened when nothing has changed. */
  save(): Saved {
    const file = File.open(this.bytes);
    const before = workbookFrom(file, this.bytes, this.surroundings);
    const notKept = saveChanges(file, before, this.workbook);
    const moved = [...this.shifted].map(
      (sheet) =>
        `rows or columns put in or taken out of ${sheet}: rules and drawings there did not move along`,
    );
    return { bytes: file.save(), notKept: [...notKept, ...moved] };
  }
}
