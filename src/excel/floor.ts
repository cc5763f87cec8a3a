/**
 * The oldest Excel JavaScript API that every still supported Excel has (2021, Microsoft 365, Mac, iPad, the web). Below
 * it there are no null-safe merged areas and comments.
 */
export const FLOOR = '1.14';

/** Whether this Excel can do what the add-in needs. Asked once, at the start, before any call to Excel. */
export function meetsFloor(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR);
}
