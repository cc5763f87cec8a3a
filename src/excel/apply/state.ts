import { STATE_NAMESPACE, stateXml } from '../stateXml';

/** Queues the writing of our custom XML part; `exists` as the check before the write has seen it. */
export function writeState(workbook: Excel.Workbook, exists: boolean, text: string | null): void {
  const parts = workbook.customXmlParts;
  if (!exists) {
    if (text !== null) parts.add(stateXml(text));
    return;
  }
  const part = parts.getByNamespace(STATE_NAMESPACE).getOnlyItem();
  if (text === null) part.delete();
  else part.setXml(stateXml(text));
}
