import type { PageEdit } from '../../../snapshot/plan';
import { standingOf, type AskedPage } from './standing';
import { writePage } from './write';

/**
 * Takes back pages of a write batch that failed. A sheet that holds anything but our page is left as it is; so is a
 * blank one, unless it is known to be the one that was added.
 * @param pages as loaded by the last sync
 * @param added sheets that were added, by their edit
 */
export async function mendPages(
  context: Excel.RequestContext,
  pages: readonly AskedPage[],
  added: ReadonlyMap<PageEdit, Excel.Worksheet>,
): Promise<void> {
  for (const asked of pages) {
    const { edit, sheet } = asked;
    const back: PageEdit = { ...edit, before: edit.after, after: edit.before };
    if (sheet.isNullObject) {
      if (edit.before) await writePage(context, { ...back, before: null });
    } else if (isOurs(asked, added.get(edit))) await writePage(context, back);
  }
}

function isOurs(asked: AskedPage, added: Excel.Worksheet | undefined): boolean {
  const { before, after } = asked.edit;
  if (asked.used.isNullObject && !before) return added !== undefined && idOf(added) === asked.sheet.id;
  return [before, after].some((page) => page !== null && standingOf(asked, page) !== 'other');
}

/** null where Excel did not get so far as to tell. */
function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    return null;
  }
}
