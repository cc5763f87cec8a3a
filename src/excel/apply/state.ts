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

/** Queues the writing of our part. @param exists whether there is one, and one only */
export function writeState(workbook: Excel.Workbook, exists: boolean, text: string | null): void {
  if (!exists) {
    if (text !== null) workbook.customXmlParts.add(stateXml(text));
    return;
  }
  const part = stateParts(workbook).getOnlyItem();
  if (text === null) part.delete();
  else part.setXml(stateXml(text));
}

/** Queues the removal of every part of ours in a list. */
export function removeStates(parts: readonly Excel.CustomXmlPart[]): void {
  for (const part of parts) part.delete();
}
