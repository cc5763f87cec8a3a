import type { Host, Outcome } from '../snapshot/host';
import type { Plan } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { apply } from './apply/apply';
import { capture } from './capture/capture';

/** The workbook that is open in Excel. */
export class ExcelHost implements Host {
  capture(): Promise<Snapshot> {
    return capture();
  }

  apply(plan: Plan): Promise<Outcome> {
    return apply(plan);
  }
}
