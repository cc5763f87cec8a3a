import type { HostFault, Outcome } from '../../snapshot/host';
import type { Plan } from '../../snapshot/plan';
import { detailIn, hostFault } from '../hostFault';
import { isJournalOf, stateParts, stateText } from '../stateXml';
import type { Journal } from './state';
import { stateEditOf } from './state';

/**
 * What became of a run that broke off while it wrote, asked through a new line: only what Excel says now is claimed.
 * @param fault what broke it off
 */
export async function confirm(plan: Plan, journal: Journal | null, fault: HostFault): Promise<Outcome> {
  const unconfirmed: Outcome = { kind: 'refused', fault: { code: 'unconfirmed', detail: detailIn(fault) } };
  const state = stateEditOf(plan);
  if (!state || !journal) return unconfirmed;
  try {
    const xmls = await Excel.run(standingXmls);
    if (xmls.some((xml) => isJournalOf(xml, journal.run))) {
      return { kind: 'refused', fault: { code: 'partlyWritten', detail: detailIn(fault) } };
    }
    const texts = xmls.map(stateText);
    if (state.after !== null && texts.includes(state.after)) return { kind: 'applied', refusedComments: [] };
    if (state.before === null ? texts.length === 0 : texts.includes(state.before))
      return { kind: 'refused', fault };
    return unconfirmed;
  } catch (error) {
    // Excel is still away: nothing can be claimed. A mistake of our own is thrown on.
    hostFault(error);
    return unconfirmed;
  }
}

async function standingXmls(context: Excel.RequestContext): Promise<readonly string[]> {
  const parts = stateParts(context.workbook);
  parts.load('items/id');
  await context.sync();
  const xmls = parts.items.map((part) => part.getXml());
  await context.sync();
  return xmls.map(({ value }) => value);
}
