import { AMOUNTS } from './amounts';
import { ASIDES } from './asides';
import { FLOORS } from './floors';
import type { IslandRow } from './island';
import { LIMITS } from './limits';
import { UNITS } from './units';
import { VERDICTS } from './verdicts';

/** Every way of writing that is read. Where two may begin at one place, the first in order wins. */
export const ISLAND_TABLE: readonly IslandRow[] = [
  ...LIMITS,
  ...FLOORS,
  ...ASIDES,
  ...VERDICTS,
  ...AMOUNTS,
  ...UNITS,
];
