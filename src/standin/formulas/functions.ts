import { LOGIC_FUNCTIONS } from './logicFunctions';
import { TEXT_FUNCTIONS } from './textFunctions';
import { LOOKUP_FUNCTIONS } from './lookupFunctions';
import { CONDITIONAL_FUNCTIONS } from './conditionalFunctions';
import { NUMBER_FUNCTIONS } from './numberFunctions';
import type { SheetFunction } from './arguments';

/** The functions that formulas may use; another one fails by name. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ...LOGIC_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...CONDITIONAL_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
};
