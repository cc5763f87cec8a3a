import { createContext, useContext } from 'react';
import type { StreetDeskParts } from './streetDesk';

/** What summing up needs of the page, but for the reading of files, which is loaded when it is asked for. */
export type StreetGround = Omit<StreetDeskParts, 'capture'>;

/** null where there is no workbook to sum up into. */
export const StreetContext = createContext<StreetGround | null>(null);

export function useStreetGround(): StreetGround | null {
  return useContext(StreetContext);
}
