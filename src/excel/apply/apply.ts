import type { HostFault, Outcome } from '../../snapshot/host';
import type { CommentEdit, Plan } from '../../snapshot/plan';
import { hostFault, readTwice } from '../hostFault';
import { bytesOf } from '../trips';
import type { Checked } from './check';
import { check } from './check';
import { writeComments } from './comments/write';
import { mend } from './mend';
import { stateEditOf, writeState } from './state';
import type { Closing } from './writeValues';
import { writeValues } from './writeValues';

/**
 * Makes a plan's edits: one round trip to compare, one for values and looks, one for comments. Excel rolls nothing
 * back, so the plan is kept in the workbook (its journal) from the first action to the last. What fails among values
 * and looks is taken back; comments, once begun, are brought to their end. Where even that fails (Excel has gone), the
 * outcome is `partlyWritten`, and the journal tells the next start what was under way.
 */
export async function apply(plan: Plan): Promise<Outcome> {
  if (plan.edits.length === 0) return { kind: 'applied', refusedComments: [] };
  let written = false;
  try {
    return await Excel.run(async (context) => {
      const checked = await readTwice(() => check(context, plan));
      if ('fault' in checked) return refused(checked.fault);
      written = true;
      return write(context, plan, checked);
    });
  } catch (error) {
    const fault = hostFault(error);
    return refused(written ? partly(fault) : fault);
  }
}

async function write(context: Excel.RequestContext, plan: Plan, checked: Checked): Promise<Outcome> {
  const comments = plan.edits.filter((edit): edit is CommentEdit => edit.kind === 'comment');
  const state = stateEditOf(plan);
  const close = (journalled: boolean) => {
    if (state) writeState(context.workbook, journalled, state.after);
  };
  const journalled = checked.hasState || plan.journal !== null;
  const fault = await writeOrMend(
    context,
    plan,
    checked,
    comments.length === 0
      ? { bytes: bytesOf(state?.after), queue: () => close(journalled) }
      : { bytes: 0, queue: () => undefined },
  );
  if (fault) return refused(fault);
  if (comments.length === 0) return { kind: 'applied', refusedComments: [] };
  const refusedComments = await writeComments(context, comments, checked, () => close(journalled));
  return { kind: 'applied', refusedComments };
}

/** @returns why nothing was written; null when cells and looks stand as planned */
async function writeOrMend(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  close: Closing,
): Promise<HostFault | null> {
  let fault: HostFault | null;
  try {
    fault = await writeValues(context, plan, checked, close);
  } catch (error) {
    fault = hostFault(error);
  }
  if (!fault) return null;
  return (await mend(context, plan, checked)) ?? fault;
}

function refused(fault: HostFault): Outcome {
  return { kind: 'refused', fault };
}

function partly(fault: HostFault): HostFault {
  return { code: 'partlyWritten', detail: 'detail' in fault ? fault.detail : fault.code };
}
