import type { Plan, StateEdit } from '../../snapshot/plan';
import { STATE_NAMESPACE, stateXml } from '../stateXml';

/** The edit of our custom XML part in a plan; null in one that remembers nothing. */
export function stateEditOf(plan: Plan): StateEdit | null {
  return plan.edits.find((edit): edit is StateEdit => edit.kind === 'state') ?? null;
}

/** Our parts in the workbook: one, or none before the first run; more where workbooks have been put together. */
export function stateParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
}

/**
 * Queues the journal in place of the parts that were compared. It is a lock, too: Excel refuses it when another run has
 * begun since, because the compared part is gone by then, or because there would be two.
 */
export function beginJournal(
  workbook: Excel.Workbook,
  compared: readonly Excel.CustomXmlPart[],
  text: string,
  run: string,
): Excel.CustomXmlPart {
  for (const part of compared) part.delete();
  const part = workbook.customXmlParts.add(stateXml(text, run));
  stateParts(workbook).getOnlyItem().load('id');
  return part;
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
