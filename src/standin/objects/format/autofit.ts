import { isUnbounded } from '../../workbook/areas';
import { displayText } from '../../workbook/displayText';
import { assertAllowed } from '../../workbook/writing';
import { areasOfTarget, type Looked } from './looks';

/** A wide character takes two columns of a fixed font. */
function widthOf(text: string): number {
  return Math.max(
    ...text
      .split('\n')
      .map((part) =>
        [...part].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0),
      ),
  );
}

/** Makes columns as wide as their longest text. */
export function autofitColumns(target: Looked): undefined {
  assertAllowed(target.workbook, target.sheet, 'allowFormatColumns');
  const widest = new Map<number, number>();
  for (const area of areasOfTarget(target)) {
    for (const { row, column } of target.sheet.grid.within(area)) {
      if (target.sheet.mergeAt(row, column)) continue;
      const text = displayText(
        target.workbook.value(target.sheet, row, column),
        target.sheet.styleAt(row, column).numberFormat,
      );
      if (text !== '') widest.set(column, Math.max(widest.get(column) ?? 0, widthOf(text)));
    }
  }
  for (const [column, characters] of widest) target.sheet.setColumn(column, { size: characters + 1 });
  return undefined;
}

/** Gives rows back the height that their text asks for. */
export function autofitRows(target: Looked): undefined {
  assertAllowed(target.workbook, target.sheet, 'allowFormatRows');
  for (const area of areasOfTarget(target)) {
    const last = isUnbounded(area) ? (target.sheet.used(true)?.bottom ?? 0) : area.bottom;
    for (let row = area.top; row <= last; row += 1) target.sheet.setRow(row, { size: null });
  }
  return undefined;
}
