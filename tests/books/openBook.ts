import { XlsxHost } from '../../src/xlsx/xlsxHost';
import { newIds } from './newIds';

/** Opens a workbook with a clock that stands still and GUIDs that count, so that what is written is always the same. */
export function openBook(bytes: Uint8Array): XlsxHost {
  const newId = newIds(bytes);
  return XlsxHost.open(bytes, {
    now: () => new Date('2026-01-31T08:00:00Z'),
    newGuid: () => `{${newId()}}`,
    author: '考核评分助手',
  });
}
