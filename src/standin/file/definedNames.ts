import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface FileName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** Place of the sheet whose name it is; null for the workbook's. */
  readonly sheetIndex: number | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** Defined names of a workbook file, without Excel's own ("_xlnm.Print_Area"). */
export function definedNames(bytes: Uint8Array): FileName[] {
  const files = unzipSync(bytes, { filter: ({ name }) => /(^|\/)workbook\.xml$/i.test(name) });
  const [part] = Object.values(files);
  if (!part) return [];
  const document = new DOMParser().parseFromString(strFromU8(part), 'text/xml');
  return [...document.getElementsByTagNameNS('*', 'definedName')].flatMap((element) => {
    const name = element.getAttribute('name') ?? '';
    if (name === '' || name.startsWith('_xlnm.')) return [];
    const index = element.getAttribute('localSheetId');
    return [
      {
        name,
        formula: `=${element.textContent}`,
        sheetIndex: index === null || index === '' ? null : Number(index),
        visible: element.getAttribute('hidden') !== '1',
        comment: element.getAttribute('comment') ?? '',
      },
    ];
  });
}
