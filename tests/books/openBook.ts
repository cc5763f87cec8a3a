import { XlsxHost } from '../../src/xlsx/xlsxHost';

/** Opens a workbook with a clock that stands still and GUIDs that count, so that what is written is always the same. */
export function openBook(bytes: Uint8Array): XlsxHost {
  let guids = 0;
  return XlsxHost.open(bytes, {
    now: () => new Date('2026-01-31T08:00:00Z'),
    newGuid: () => `{00000000-0000-4000-8000-${String((guids += 1)).padStart(12, '0')}}`,
    author: '考核评分助手',
  });
}
