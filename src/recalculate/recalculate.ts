import type { Host, HostFault } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { CommentEdit } from '../snapshot/plan';
import { oneAtATime } from './oneAtATime';
import { preview } from './preview';
import type { Preview, Recalculation, ScoredSheet } from './result';
import type { Settings } from './settings';
import { restore } from './takeBack';

/** What to do about a run that was cut off: ask (write nothing), or finish it. */
export type CutOffChoice = 'ask' | 'finish';

/**
 * One click: captures the workbook, scores it, writes what changed. The same function for ribbon, pane and terminal.
 * One run at a time per host; a fault that a person can act on is a result, not an exception.
 */
export async function recalculate(
  host: Host,
  settings: Settings,
  choice: CutOffChoice = 'ask',
): Promise<Recalculation> {
  const result = await oneAtATime(host, () => run(host, settings, choice));
  return result ?? { kind: 'busy' };
}

async function run(host: Host, settings: Settings, choice: CutOffChoice): Promise<Recalculation> {
  if (choice === 'finish') {
    // Half a run is no ground to plan on: it is taken back, and then made whole.
    const back = await restore(host, 'cutOffRun');
    if (back.kind === 'refused') return { ...back, preview: null };
  }
  const first = await attempt(host, settings);
  // Nothing was written, and what changed is in the next capture: what a person typed is no reason to bother them.
  const changed = first.kind === 'refused' && first.fault.code === 'changedMeanwhile';
  return changed ? attempt(host, settings) : first;
}

async function attempt(host: Host, settings: Settings): Promise<Recalculation> {
  const found = await look(host, settings);
  if ('fault' in found) return { kind: 'refused', fault: found.fault, preview: null };
  if (found.cutOff) return { kind: 'cutOff', preview: found };
  if (found.scored.length === 0 && found.plan.edits.length === 0)
    return { kind: 'nothingToScore', preview: found };
  const outcome = await host.apply(found.plan);
  if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: found };
  const { refusedComments } = outcome;
  const left = refusedComments.length > 0 ? await rewrite(host, settings, refusedComments) : [];
  const unplaced = left.length > 0 ? await writeReasons(host, settings, left) : [];
  return { kind: 'done', preview: found, ...(unplaced.length > 0 && { unplaced }) };
}

/**
 * Comments may have been refused because another run's came to stand there first: then those are brought up to date.
 * @returns the comments that are refused for another reason
 */
async function rewrite(
  host: Host,
  settings: Settings,
  refused: readonly CommentEdit[],
): Promise<readonly CommentEdit[]> {
  const found = await look(host, { ...settings, unwritten: refused });
  if ('fault' in found) return refused;
  const again = new Set(refused.map(placeOf));
  const stand = found.plan.edits.filter(
    (edit): edit is CommentEdit =>
      edit.kind === 'comment' && edit.before !== null && again.has(placeOf(edit)),
  );
  if (stand.length === 0) return refused;
  const edits = found.plan.edits.filter(
    (edit) => edit.kind !== 'comment' || edit.before !== null || !again.has(placeOf(edit)),
  );
  const outcome = await host.apply({ ...found.plan, edits });
  if (outcome.kind === 'refused') return refused;
  const written = new Set(stand.filter((edit) => !outcome.refusedComments.includes(edit)).map(placeOf));
  return refused.filter((edit) => !written.has(placeOf(edit)));
}

/**
 * Puts what refused comments would have said into 扣分原因 instead, a column that is added where there is none.
 * @returns the comments whose words found no place there either
 */
async function writeReasons(
  host: Host,
  settings: Settings,
  refused: readonly CommentEdit[],
): Promise<readonly CommentEdit[]> {
  const found = await look(host, { ...settings, reasonColumn: true });
  if ('fault' in found) return refused;
  const again = new Set(refused.map(placeOf));
  const edits = found.plan.edits.filter((edit) => edit.kind !== 'comment' || !again.has(placeOf(edit)));
  const outcome = await host.apply({ ...found.plan, edits });
  if (outcome.kind === 'refused') return refused;
  return refused.filter((edit) => !found.scored.some((sheet) => saysInCell(sheet, edit)));
}

function placeOf({ sheet, cell }: CommentEdit): string {
  return `${cell.row}:${cell.column}:${sheet}`;
}

/** Whether a sheet has a 扣分原因 cell for what the comment is about. The total's comment has none. */
function saysInCell({ reading, notices }: ScoredSheet, { sheet, cell }: CommentEdit): boolean {
  const hasColumn =
    reading.columns.some(({ role }) => role === 'reason') ||
    !notices.some(({ code }) => code === 'noRoomForColumns');
  const ofItem = reading.items.some(({ top, bottom }) => cell.row >= top && cell.row <= bottom);
  return reading.sheet === sheet && hasColumn && ofItem;
}

/** What one click would find and write, with nothing written. */
export async function look(host: Host, settings: Settings): Promise<Preview | { readonly fault: HostFault }> {
  try {
    return preview(await host.capture(), settings);
  } catch (error) {
    if (error instanceof HostFailure) return { fault: error.fault };
    throw error;
  }
}
