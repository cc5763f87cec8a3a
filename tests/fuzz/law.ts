import { recalculate } from '../../src/recalculate/recalculate';
import { FileFailure } from '../../src/snapshot/fileFault';
import type { XlsxHost } from '../../src/xlsx/xlsxHost';
import { openBook } from '../books/openBook';
import { settings } from '../settings';

/**
 * A workbook of any content gives a result or a coded fault. What was scored can be opened again, its books balance,
 * and a second run writes nothing.
 * @returns the code it was refused with; null for a result
 * @throws Error when the law is broken
 */
export async function scoresOrRefuses(bytes: Uint8Array): Promise<string | null> {
  let host: XlsxHost;
  try {
    host = openBook(bytes);
  } catch (error) {
    if (error instanceof FileFailure) return error.fault.code;
    throw error;
  }
  const first = await recalculate(host, settings({ agreed: 'all', explain: true }), 'finish');
  if (first.kind === 'refused') {
    // "hostError" is what an exception in our own code is turned into: nobody can act on it.
    if (first.fault.code === 'hostError') throw new Error(`hostError: ${first.fault.detail}`);
    if (host.bytes() !== bytes) throw new Error(`refused (${first.fault.code}), and written all the same`);
    return first.fault.code;
  }
  if (first.kind !== 'done') return first.kind;
  for (const { card } of first.preview.scored) {
    for (const { item, score, reasons } of card.categories.flatMap(({ items }) => items)) {
      const cost = reasons.reduce((sum, { actual }) => sum + actual, 0);
      if (cost !== item.points - score) throw new Error(`the books of ${item.id} do not balance`);
    }
  }
  const again = openBook(host.bytes());
  const second = await recalculate(again, settings({ agreed: 'all', explain: true }));
  if (second.kind !== 'done' && second.kind !== 'nothingToScore') {
    throw new Error(`the second run ended as ${JSON.stringify(second).slice(0, 500)}`);
  }
  const { edits } = second.preview.plan;
  if (edits.length > 0) throw new Error(`the second run writes ${JSON.stringify(edits).slice(0, 800)}`);
  return null;
}
