import type { RoleAnswer, Answer } from '../recalculate/answer';
import { decide } from '../recalculate/decide';
import { look } from '../recalculate/look';
import type { Preview } from '../recalculate/result';
import type { Settings } from '../recalculate/settings';
import type { ColumnOffer } from '../reading/roles/columnOffers';
import type { Host } from '../snapshot/host';
import { columnName } from '../snapshot/area';
import { cliWords } from '../wording/cli';
import { hostFaultText } from '../wording/faults';
import { BadInput } from './badInput';
import type { AskedLink, AskedRole, ReadingChoices } from './readingChoices';

/**
 * Answers for the workbook what the command line says about its columns and indicators, as a person in the pane would:
 * it is kept in the workbook wherever that is written.
 * @throws BadInput where there is no such sheet, column or indicator.
 */
export async function applyChoices(
  host: Host,
  settings: Settings,
  { roles, links }: ReadingChoices,
): Promise<void> {
  for (const asked of roles) await answer(host, settings, (found) => roleAnswer(asked, found, settings));
  for (const asked of links) await answer(host, settings, (found) => linkAnswer(asked, found, settings));
}

async function answer(host: Host, settings: Settings, from: (found: Preview) => Answer): Promise<void> {
  const { locale } = settings;
  const found = await look(host, settings);
  if ('fault' in found) throw new BadInput(hostFaultText(found.fault, locale));
  const taken = await decide(host, settings, from(found));
  if (taken.kind === 'refused') throw new BadInput(hostFaultText(taken.fault, locale));
}

function roleAnswer({ sheet, column, role }: AskedRole, found: Preview, { locale }: Settings): RoleAnswer {
  const { at } = offersOf(found, sheet).find((offer) => offer.column === column) ?? {};
  if (!at) throw new BadInput(cliWords(locale).noColumn(sheet, columnName(column)));
  return { kind: 'role', sheet, at, role };
}

function offersOf({ scored, scoreTables, others }: Preview, sheet: string): readonly ColumnOffer[] {
  return [...scored.map(({ reading }) => reading), ...scoreTables, ...others].flatMap((reading) =>
    reading.sheet === sheet ? reading.offers : [],
  );
}

function linkAnswer({ indicator, sheet }: AskedLink, found: Preview, { locale }: Settings): Answer {
  if (!found.links.some((link) => link.indicator === indicator))
    throw new BadInput(cliWords(locale).noIndicator(indicator));
  return { kind: 'link', indicator, to: sheet === null ? { kind: 'none' } : { kind: 'sheet', sheet } };
}
