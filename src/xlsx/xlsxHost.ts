import { FileFailure } from '../snapshot/fileFault';
import type { Host, HostFault, Outcome } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { CommentEdit, Plan } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { checkPlan } from './apply/checkPlan';
import { writeEdit } from './apply/writeEdit';
import { captureWorkbook } from './capture/captureWorkbook';
import type { Authorship } from './remarks';
import { Workbook } from './workbook';

/** Whose name comments bear, and where times and GUIDs ("{…}", upper case) come from. */
export type XlsxHostOptions = Authorship;

/** A workbook file as a host. Only the parts that a plan touches are written anew. */
export class XlsxHost implements Host {
  #bytes: Uint8Array;
  #workbook: Workbook;
  readonly #options: XlsxHostOptions;

  private constructor(bytes: Uint8Array, options: XlsxHostOptions) {
    this.#bytes = bytes;
    this.#workbook = Workbook.open(bytes);
    this.#options = options;
  }

  /**
   * Opens the bytes of an .xlsx.
   * @throws FileFailure saying why they are none that can be read
   */
  static open(bytes: Uint8Array, options: XlsxHostOptions): XlsxHost {
    return new XlsxHost(bytes, options);
  }

  /** @throws HostFailure tooLarge or damagedPart */
  async capture(): Promise<Snapshot> {
    try {
      return captureWorkbook(this.#workbook);
    } catch (cause) {
      if (cause instanceof FileFailure) throw new HostFailure(damaged(cause), { cause });
      throw cause;
    }
  }

  /** Makes all of the plan's edits, or none. */

  async apply(plan: Plan): Promise<Outcome> {
    const fault = checkPlan(this.#workbook, plan);
    if (fault) return { kind: 'refused', fault };
    try {
      const refusedComments: CommentEdit[] = [];
      for (const edit of plan.edits) {
        const refused = writeEdit(this.#workbook, edit, this.#options);
        if (refused) refusedComments.push(refused);
      }
      this.#bytes = this.#workbook.save();
      return { kind: 'applied', refusedComments };
    } catch (cause) {
      // Whatever it was, the workbook is as it was before.
      this.#workbook = Workbook.open(this.#bytes);
      if (cause instanceof HostFailure) return { kind: 'refused', fault: cause.fault };
      if (cause instanceof FileFailure) return { kind: 'refused', fault: damaged(cause) };
      return { kind: 'refused', fault: { code: 'hostError', detail: String(cause) } };
    }
  }

  /** The file as it stands now: the very bytes that were opened while nothing has changed. */
  bytes(): Uint8Array {
    return this.#bytes;
  }
}

/** Parts that are not needed to open a file are looked into when they are asked for. */
function damaged({ fault }: FileFailure): HostFault {
  return { code: 'damagedPart', part: 'part' in fault ? fault.part : null };
}
