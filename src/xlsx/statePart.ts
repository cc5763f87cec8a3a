import type { CustomXmlPart } from './customXml';
import type { Workbook } from './workbook';
import { encodeXml } from './xml/text';

/** Namespace of the custom XML part that holds what is remembered in the workbook. */
export const STATE_NAMESPACE = 'urn:kaohe:state';

function statePart(workbook: Workbook): CustomXmlPart | undefined {
  return workbook.customXml.list().find(({ namespace }) => namespace === STATE_NAMESPACE);
}

/** The text of the state part; null when there is none. */
export function readState(workbook: Workbook): string | null {
  return statePart(workbook)?.text ?? null;
}

/** Writes the state part, or removes it (null). */
export function writeState(workbook: Workbook, state: string | null, newGuid: () => string): void {
  const part = statePart(workbook);
  if (state === null) {
    if (part) workbook.customXml.remove(part);
    return;
  }
  const xml = `<state xmlns="${STATE_NAMESPACE}">${encodeXml(state)}</state>`;
  if (part) workbook.customXml.set(part, xml);
  else workbook.customXml.add(xml, newGuid());
}
