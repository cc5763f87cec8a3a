import { ExcelFault, invalidArgument } from '../protocol/faults';
import type { Property } from '../protocol/objectType';
import type { Visibility } from '../workbook/sheet';
import { colour } from './format/looks';
import { moveSheet } from './sheetChanges';
import type { SheetOf } from './worksheet';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** @throws ExcelFault AccessDenied where sheets must stay as they are */
export function assertStructure({ workbook }: SheetOf): void {
  if (workbook.protection || workbook.readOnly) throw new ExcelFault('AccessDenied');
}

function shows(what: 'showGridlines' | 'showHeadings'): Property<SheetOf> {
  return {
    get: ({ sheet }) => sheet[what],
    set: ({ sheet }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      sheet[what] = value;
    },
  };
}

/** What a sheet is called, where it stands and how it is shown. */
export const sheetProperties: Readonly<Record<string, Property<SheetOf>>> = {
  id: { get: ({ sheet }) => sheet.id },
  name: {
    get: ({ sheet }) => sheet.name,
    set: (target, value) => {
      const { workbook, sheet } = target;
      assertStructure(target);
      if (typeof value !== 'string') throw invalidArgument();
      const before = sheet.name;
      workbook.renameSheet(sheet, value);
      workbook.tell({ kind: 'renamed', sheet, before, after: value });
    },
  },
  position: {
    get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
    set: (target, value) => {
      assertStructure(target);
      if (typeof value !== 'number') throw invalidArgument();
      moveSheet(target.workbook, target.sheet, value);
    },
  },
  visibility: {
    get: ({ sheet }) => sheet.visibility,
    set: (target, value) => {
      const { workbook, sheet } = target;
      assertStructure(target);
      const after = VISIBILITIES.find((one) => one === value);
      if (!after) throw invalidArgument();
      const others = workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
      // A workbook shows at least one sheet.
      if (after !== 'Visible' && !others) throw new ExcelFault('InvalidOperation');
      const before = sheet.visibility;
      sheet.visibility = after;
      if (after !== 'Visible' && workbook.active === sheet) {
        const next = workbook.sheets.find((other) => other.visibility === 'Visible');
        if (next) workbook.activate(next);
      }
      workbook.tell({ kind: 'visibility', sheet, before, after });
    },
  },
  tabColor: {
    get: ({ sheet }) => sheet.tabColor,
    set: ({ sheet }, value) => {
      if (typeof value !== 'string') throw invalidArgument();
      sheet.tabColor = value === '' ? '' : colour(value);
    },
  },
  showGridlines: shows('showGridlines'),
  showHeadings: shows('showHeadings'),
  // The names under which the client sets the two.
  gridlines: shows('showGridlines'),
  headings: shows('showHeadings'),
  standardWidth: {
    get: ({ sheet }) => sheet.standardWidth,
    set: ({ sheet }, value) => {
      if (typeof value !== 'number') throw invalidArgument();
      sheet.standardWidth = value;
    },
  },
  standardHeight: { get: ({ sheet }) => sheet.standardHeight },
  enableCalculation: { get: () => true },
  tabId: { get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1 },
};
