import type { HostFault, Outcome } from '../../snapshot/host';
import type { CommentEdit, Plan } from '../../snapshot/plan';
import { hostFault, readTwice } from '../hostFault';
import { bytesOf } from '../trips';
import type { Checked } from './check';
import { check } from './check';
import { writeComments } from './comments/write';
import { mend } from './mend';
import { beginJournal, stateEditOf, writeState } from './state';
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
  const { workbook } = context;
  const comments = plan.edits.filter((edit): edit is CommentEdit => edit.kind === 'comment');
  const state = stateEditOf(plan);
  const run = newRun();
  let [part] = checked.states;
  const begin = () => {
    if (plan.journal !== null) part = beginJournal(workbook, checked.states, plan.journal, run);
  };
  const close = () => {
    if (state) writeState(workbook, part, state.after);
  };
  const closing: Closing =
    comments.length === 0
      ? { bytes: bytesOf(state?.after), queue: close }
      : { bytes: 0, queue: () => undefined };

  let fault: HostFault | null;
  try {
    fault = await writeValues(context, plan, checked, begin, closing);
  } catch (error) {
    fault = hostFault(error);
  }
  if (fault) return refused((await mend(context, plan, checked, run)) ?? fault);
  if (comments.length === 0) return { kind: 'applied', refusedComments: [] };
  return { kind: 'applied', refusedComments: await writeComments(context, comments, checked, close) };
}

/** Tells the journal of this run from another's; it is gone when the run has ended. */
function newRun(): string {
  // Of one length, so that requests are.
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2).padEnd(12, '0').slice(0, 12)}`;
}

function refused(fault: HostFault): Outcome {
  return { kind: 'refused', fault };
}

function partly(fault: HostFault): HostFault {
  return { code: 'partlyWritten', detail: 'detail' in fault ? fault.detail : fault.code };
}
