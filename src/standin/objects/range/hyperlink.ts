import { invalidArgument } from '../../protocol/faults';
import { isRecord, member } from '../../protocol/json';
import type { Property } from '../../protocol/objectType';
import { isUnbounded } from '../../workbook/areas';
import { isBlank } from '../../workbook/cell';
import { assertAllowed, restyle } from '../../workbook/writing';
import type { CellRange } from '../cellRange';

const PARTS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** The link on a range's first cell; setting one shows its text and gives the cells the look of a link. */
export const hyperlink: Property<CellRange> = {
  get: ({ sheet, area }) => sheet.grid.get(area.top, area.left)?.link ?? null,
  set: ({ workbook, sheet, area }, value) => {
    if (!isRecord(value) || isUnbounded(area)) throw invalidArgument();
    const target = member(value, 'address') ?? member(value, 'documentReference');
    if (typeof target !== 'string') throw invalidArgument();
    assertAllowed(workbook, sheet, 'allowInsertHyperlinks');
    const link = Object.fromEntries(
      Object.entries(value).filter(([name, part]) => PARTS.includes(name) && part !== null),
    );
    const text = member(value, 'textToDisplay');
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (typeof text === 'string') sheet.grid.update(row, column, { value: text, formula: null });
        else if (isBlank(sheet.grid.get(row, column))) sheet.grid.update(row, column, { value: target });
        sheet.grid.update(row, column, { link });
        restyle(sheet, row, column, (style) => ({
          ...style,
          name: 'Hyperlink',
          font: { ...style.font, color: '#0563C1', underline: 'Single' },
        }));
      }
    }
    workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
  },
};
