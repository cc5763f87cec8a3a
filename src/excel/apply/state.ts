import type { Plan, StateEdit } from '../../snapshot/plan';
import { hasCode } from '../hostFault';
import { stateParts, stateXml } from '../stateXml';

/** The edit of our custom XML part in a plan; null in one that remembers nothing. */
export function stateEditOf(plan: Plan): StateEdit | null {
  return plan.edits.find((edit): edit is StateEdit => edit.kind === 'state') ?? null;
}

/** The journal of a run that has been queued. */
export interface Journal {
  readonly run: string;
  readonly part: Excel.CustomXmlPart;
  /** The same part, asked for as the only one of ours. */
  readonly only: Excel.CustomXmlPart;
}

/**
 * Queues the journal in place of the parts that were compared. It is a lock, too: Excel refuses it when another run has
 * begun since, because the compared part is gone by then, or because there would be two.
 */
export function beginJournal(
  workbook: Excel.Workbook,
  compared: readonly Excel.CustomXmlPart[],
  text: string,
): Journal {
  for (const part of compared) part.delete();
  const run = newRun();
  const part = workbook.customXmlParts.add(stateXml(text, run));
  const only = stateParts(workbook).getOnlyItem();
  only.load('id');
  return { run, part, only };
}

/** Tells the journal of one run from another's. Of one length, so that requests are. */
function newRun(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2).padEnd(12, '0').slice(0, 12)}`;
}

/**
 * The id of a journal that Excel has found to be the only one: from then on the run is ours to write.
 * @returns null where Excel refused it, or has not answered
 */
export function begunId({ only }: Journal): string | null {
  try {
    return only.id;
  } catch (error) {
    if (hasCode(error, 'PropertyNotLoaded')) return null;
    throw error;
  }
}

/** Queues what is to be remembered into a part that is there, or into a new one. */
export function writeState(
  workbook: Excel.Workbook,
  part: Excel.CustomXmlPart | undefined,
  text: string | null,
): void {
  if (text === null) part?.delete();
  else if (part) part.setXml(stateXml(text));
  else workbook.customXmlParts.add(stateXml(text));
}
