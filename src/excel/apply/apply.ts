import type { HostFault, Outcome } from '../../snapshot/host';
import type { CommentEdit, Plan } from '../../snapshot/plan';
import { detailIn, hasCode, hostFault, isOfficeError, readTwice } from '../hostFault';
import { bytesOf } from '../trips';
import type { Checked } from './check';
import { check } from './check';
import { writeComments } from './comments/write';
import { confirm } from './confirm';
import { mend } from './mend';
import type { Journal } from './state';
import { beginJournal, stateEditOf, writeState } from './state';
import type { Closing } from './writeValues';
import { writeValues } from './writeValues';

/**
 * Makes a plan's edits: one round trip to compare, one for values and looks, one for comments. Excel rolls nothing
 * back, so the plan is kept in the workbook (its journal) from the first action to the last. What fails among values
 * and looks is taken back; comments, once begun, are brought to their end. Where even that fails (Excel has gone), the
 * outcome says what is known: `partlyWritten` where the journal still stands, `unconfirmed` where nobody answers; the
 * next start finds the journal, if there is one.
 */
export async function apply(plan: Plan): Promise<Outcome> {
  if (plan.edits.length === 0) return { kind: 'applied', refusedComments: [] };
  const run: Run = { begun: false, journal: null };
  try {
    return await Excel.run(async (context) => {
      const checked = await readTwice(() => check(context, plan));
      if ('fault' in checked) return refused(checked.fault);
      return write(context, plan, checked, run);
    });
  } catch (error) {
    const fault = hostFault(error);
    return run.begun ? confirm(plan, run.journal, fault) : refused(fault);
  }
}

/** How far a run has got, whatever becomes of it. */
interface Run {
  begun: boolean;
  journal: Journal | null;
}

async function write(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  run: Run,
): Promise<Outcome> {
  const { workbook } = context;
  const comments = plan.edits.filter((edit): edit is CommentEdit => edit.kind === 'comment');
  const state = stateEditOf(plan);
  const begin = () => {
    run.begun = true;
    if (plan.journal !== null) run.journal = beginJournal(workbook, checked.states, plan.journal);
  };
  const close = () => {
    if (state) writeState(workbook, run.journal?.part ?? checked.states[0], state.after);
  };
  const closing: Closing =
    comments.length === 0
      ? { bytes: bytesOf(state?.after), queue: close }
      : { bytes: 0, queue: () => undefined };

  let fault: HostFault | null;
  let answered = true;
  try {
    fault = await writeValues(context, plan, checked, begin, closing);
  } catch (error) {
    fault = hasCode(error, 'ItemNotFound') ? goneMeanwhile(plan) : hostFault(error);
    answered = isOfficeError(error);
  }
  if (fault) {
    const mended = await mend(context, plan, checked, run.journal, answered);
    if (mended.kind === 'unknown') return refused({ code: 'partlyWritten', detail: detailIn(fault) });
    if (mended.kind === 'asBefore') return refused(mended.fault ?? fault);
  }
  if (comments.length === 0) return { kind: 'applied', refusedComments: [] };
  return { kind: 'applied', refusedComments: await writeComments(context, plan, checked, close) };
}

/** What was compared a moment ago is not there any more, or goes by another name. */
function goneMeanwhile({ guards }: Plan): HostFault {
  return { code: 'changedMeanwhile', sheet: guards[0]?.sheet ?? '', cells: [] };
}

function refused(fault: HostFault): Outcome {
  return { kind: 'refused', fault };
}
