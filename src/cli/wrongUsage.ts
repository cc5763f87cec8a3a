import type { Locale } from '../wording/locale';
import { usageFaultText, type UsageFault } from '../wording/usageFault';

/** The command line does not say what to do; exit 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
  constructor(
    readonly fault: UsageFault,
    readonly locale: Locale,
  ) {
    super(usageFaultText(fault, locale));
  }
}
