import type { Host } from '../snapshot/host';
import type { Preview } from '../recalculate/result';
import { setFinal } from '../recalculate/setFinal';
import type { Settings } from '../recalculate/settings';
import type { Written } from '../recalculate/writeFinding';
import { hostFaultText } from '../wording/faults';
import { BadInput } from './badInput';

/** Takes the mark off every final sheet. @throws BadInput */
export async function reopen(host: Host, settings: Settings, found: Preview): Promise<void> {
  for (const sheet of sheetsOf(found, true)) accepted(await setFinal(host, settings, sheet, null), settings);
}

/**
 * Marks every rubric sheet that is not final yet.
 * @param day YYYY-MM-DD
 * @throws BadInput
 */
export async function markAll(host: Host, settings: Settings, found: Preview, day: string): Promise<void> {
  for (const sheet of sheetsOf(found, false)) accepted(await setFinal(host, settings, sheet, day), settings);
}

function sheetsOf({ scored }: Preview, final: boolean): ReadonlySet<string> {
  return new Set(scored.flatMap((sheet) => ((sheet.final !== null) === final ? [sheet.reading.sheet] : [])));
}

function accepted(outcome: Written, { locale }: Settings): void {
  if (outcome.kind === 'refused') throw new BadInput(hostFaultText(outcome.fault, locale));
}
