/** The namespace of our custom XML part; it finds the part again in any file, whatever the add-in's id. */
const STATE_NAMESPACE = 'urn:kaohe:state';

/** Our parts in the workbook: one, or none before the first run; more where workbooks have been put together. */
export function stateParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
}

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

/**
 * The text that counts where a workbook has several parts of ours (two people's copies were merged, or a run has just
 * begun beside another): a journal, so that a run under way is seen; else the one that remembers most.
 * @returns null where there is none
 */
export function standingState(xmls: readonly string[]): string | null {
  const texts = xmls.map((xml) => ({ text: stateText(xml), journal: isJournal(xml) }));
  texts.sort(
    (one, other) => Number(other.journal) - Number(one.journal) || other.text.length - one.text.length,
  );
  return texts[0]?.text ?? null;
}

function isJournal(xml: string): boolean {
  return new DOMParser().parseFromString(xml, 'application/xml').documentElement.hasAttribute('run');
}
