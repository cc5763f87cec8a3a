/** The namespace of our custom XML part; it finds the part again in any file, whatever the add-in's id. */
export const STATE_NAMESPACE = 'urn:kaohe:state';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The part's XML around its text.
 * @param run whose journal it is, while a run is under way
 */
export function stateXml(text: string, run?: string): string {
  const safe = text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
  const mark = run === undefined ? '' : ` run="${run}"`;
  return `<state xmlns="${STATE_NAMESPACE}"${mark}>${safe}</state>`;
}

/** Whether a part is the journal of a run. */
export function isJournalOf(xml: string, run: string): boolean {
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement.getAttribute('run') === run;
}

/** The text of our part; empty when the XML is not of our making. */
export function stateText(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.namespaceURI !== STATE_NAMESPACE || root.localName !== 'state') return '';
  return root.textContent;
}
