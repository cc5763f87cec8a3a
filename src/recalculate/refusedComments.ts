import type { Host } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { CommentEdit, Edit, Plan } from '../snapshot/plan';
import { sheetNamed, type Snapshot } from '../snapshot/snapshot';
import type { ExplanationNotice } from '../reading/explanationNotice';
import { memoryText, parseMemory } from '../state/memoryText';
import { commentFigures } from '../wording/commentFigures';
import { look } from './look';
import type { ScoredSheet } from './result';
import type { Settings } from './settings';
import { withoutComments } from './withoutComments';

/** How often something is tried while other people and other runs change the workbook. */
const MOST_TRIES = 3;

export interface SettledComments {
  /** Comments whose words found no place at all: to be shown, or they are lost. */
  readonly unplaced: readonly CommentEdit[];
  /** The 评分说明 sheet that says them instead, where that is so. */
  readonly explanation: ExplanationNotice | null;
}

/**
 * Finds a place for what refused comments would have said. Where another run's comment came to stand first, that one is
 * brought up to date; single words go to 扣分原因, a column that is added where there is none. Where not one comment
 * was taken, comments are not to be had here, and a 评分说明 sheet says all of it, as it does where 扣分原因 cannot.
 */
export async function settleRefused(
  host: Host,
  settings: Settings,
  { edits }: Pick<Plan, 'edits'>,
  refused: readonly CommentEdit[],
): Promise<SettledComments> {
  if (refused.length === 0) return { unplaced: [], explanation: null };
  const forestalled = await forget(host, refused);
  const again = { ...settings, continued: true };
  if (forestalled.length > 0) await runAgain(host, again);
  const rest = refused.filter((edit) => !forestalled.includes(edit));
  const taken = edits.filter((edit) => edit.kind === 'comment' && !rest.includes(edit));
  if (rest.length > 0 && taken.length === 0) {
    const explanation = await explain(host, again, rest);
    if (explanation) return { unplaced: [], explanation };
  }
  const left = rest.length === 0 ? [] : await writeReasons(host, again, rest);
  const explanation = left.length === 0 || taken.length === 0 ? null : await explain(host, again, left);
  return { unplaced: explanation ? [] : left, explanation };
}

/**
 * Forgets the comments in whose place another run's stands: that is remembered as one of ours only if it is told by its
 * first line, and not by a text that never came to stand.
 * @returns those comments
 */
async function forget(host: Host, refused: readonly CommentEdit[]): Promise<readonly CommentEdit[]> {
  let forestalled: readonly CommentEdit[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const snapshot = await captured(host);
    if (!snapshot) return forestalled;
    forestalled = refused.filter((edit) => isForestalled(snapshot, edit));
    const memory = parseMemory(snapshot.state);
    // A run is under way: what it remembers is its own to write.
    if (forestalled.length === 0 || memory.open) return forestalled;
    const gone = forestalled.map(({ sheet, after }) => ({ sheet, text: after ?? '' }));
    const after = memoryText(withoutComments(memory, gone));
    if (after === snapshot.state) return forestalled;
    const edit: Edit = { kind: 'state', before: snapshot.state, after };
    const outcome = await host.apply({ edits: [edit], guards: [], journal: null });
    if (outcome.kind === 'applied' || outcome.fault.code !== 'changedMeanwhile') return forestalled;
  }
  return forestalled;
}

async function captured(host: Host): Promise<Snapshot | null> {
  try {
    return await host.capture();
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}

/** Whether it was not Excel that refused: another run's comment came first, a person changed the one that stood, or its sheet. */
function isForestalled(snapshot: Snapshot, { sheet, cell, before, after }: CommentEdit): boolean {
  const found = sheetNamed(snapshot, sheet);
  // Renamed while the values were written.
  if (!found) return true;
  const thread = found.threads.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
  if (thread?.text === after) return false;
  if (before !== null) return thread?.text !== before || (after === null && thread.replies.length > 0);
  return thread !== undefined && commentFigures(thread.text) !== null;
}

/** Writes what is not up to date; what people type in the meantime may put it off to the next click. */
async function runAgain(host: Host, settings: Settings): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await look(host, settings);
    if ('fault' in found || found.cutOff) return;
    const outcome = await host.apply(found.plan);
    if (outcome.kind === 'applied' || outcome.fault.code !== 'changedMeanwhile') return;
  }
}

/** @returns the 评分说明 sheet that now says what the comments would have said; null where none can be written */
async function explain(
  host: Host,
  settings: Settings,
  refused: readonly CommentEdit[],
): Promise<ExplanationNotice | null> {
  const found = await look(host, { ...settings, explain: true });
  if ('fault' in found || found.cutOff) return null;
  const { explanation, plan } = found;
  if (!explanation || explanation.code === 'explanationNotAllowed') return null;
  const outcome = plan.edits.length === 0 ? null : await host.apply(without(plan, refused));
  return outcome === null || outcome.kind === 'applied' ? explanation : null;
}

async function writeReasons(
  host: Host,
  settings: Settings,
  refused: readonly CommentEdit[],
): Promise<readonly CommentEdit[]> {
  const found = await look(host, { ...settings, reasonColumn: true });
  if ('fault' in found) return refused;
  const outcome = await host.apply(without(found.plan, refused));
  if (outcome.kind === 'refused') return refused;
  return refused.filter((edit) => !found.scored.some((sheet) => saysInCell(sheet, edit)));
}

/** A plan that does not try again what was refused. */
function without(plan: Plan, refused: readonly CommentEdit[]): Plan {
  const again = new Set(refused.map(placeOf));
  const edits = plan.edits.filter((edit) => edit.kind !== 'comment' || !again.has(placeOf(edit)));
  return { ...plan, edits };
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
