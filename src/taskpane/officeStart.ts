import { meetsFloor } from '../excel/floor';
import type { StartFault } from './paneState';

/** What Office tells the pane when it opens. */
export interface OfficeStart {
  /** Why nothing can be scored here; null when all is well. */
  readonly fault: StartFault | null;
  /** "zh-CN"; the browser's language where Office is missing. */
  readonly displayLanguage: string;
  /** "#rrggbb" of Excel's panes, or null where it does not tell. */
  readonly background: string | null;
}

/** Waits for Office and asks it what the pane must know. Never rejects: without Office there is still a pane that says so. */
export async function startOffice(): Promise<OfficeStart> {
  const outside = { displayLanguage: navigator.language, background: null };
  // The script may have been blocked or unreachable.
  if (typeof Office === 'undefined') return { fault: 'officeMissing', ...outside };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { fault: 'notInExcel', ...outside };
  const { displayLanguage, officeTheme } = Office.context;
  return {
    fault: meetsFloor() ? null : 'excelTooOld',
    displayLanguage,
    // Excel on the web gives no theme.
    background: (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? null,
  };
}
