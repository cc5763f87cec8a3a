import type { Area } from '../../snapshot/area';
import { moveFormula } from '../formulas/references';
import { invalidArgument, notImplemented } from '../protocol/faults';
import { covers } from './areas';
import { EMPTY_CELL, type Cell } from './cell';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { assertEditable } from './writing';

const KINDS = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;

/**
 * Carries cells on into a larger area, down or to the right, as dragging the fill handle does: numbers in even steps
 * go on counting, a text that ends in a number too, anything else is repeated and its formulas move.
 */
export function autoFill(workbook: Workbook, sheet: Sheet, from: Area, to: Area, kind: string): void {
  const known = KINDS.find((one) => one === kind);
  if (!known) throw notImplemented(`Range.autoFill (${kind})`);
  if (!covers(to, from) || to.top !== from.top || to.left !== from.left) throw invalidArgument();
  const down = to.right === from.right;
  if (!down && to.bottom !== from.bottom) throw invalidArgument();
  assertEditable(workbook, sheet, to);
  const [first, last, end] = down ? [from.top, from.bottom, to.bottom] : [from.left, from.right, to.right];
  const [low, high] = down ? [from.left, from.right] : [from.top, from.bottom];
  for (let across = low; across <= high; across += 1) {
    const at = (line: number): readonly [number, number] => (down ? [line, across] : [across, line]);
    const source = Array.from(
      { length: last - first + 1 },
      (_, step) => sheet.grid.get(...at(first + step)) ?? EMPTY_CELL,
    );
    const series = known === 'FillCopy' ? null : seriesOf(source, known === 'FillSeries');
    for (let line = last + 1; line <= end; line += 1) {
      const offset = line - first;
      const cell = source[offset % source.length] ?? EMPTY_CELL;
      const moved = Math.floor(offset / source.length) * source.length;
      const [row, column] = at(line);
      const own = sheet.grid.get(row, column) ?? EMPTY_CELL;
      const value = series ? series(offset) : cell.value;
      const formula = cell.formula && moveFormula(cell.formula, down ? moved : 0, down ? 0 : moved);
      sheet.grid.set(row, column, {
        value: known === 'FillFormats' ? own.value : value,
        formula: known === 'FillFormats' ? own.formula : formula,
        style: known === 'FillValues' ? own.style : cell.style,
      });
    }
  }
  workbook.tell({ kind: 'cells', sheet, area: to, how: 'RangeEdited' });
}

/** How the source goes on; null when it is only repeated. */
function seriesOf(
  source: readonly Cell[],
  evenForOne: boolean,
): ((offset: number) => string | number) | null {
  const numbers = source.map(({ value, formula }) =>
    formula === null && typeof value === 'number' ? value : null,
  );
  const [start, second] = numbers;
  if (typeof start === 'number' && numbers.every((one) => one !== null)) {
    if (source.length === 1) return evenForOne ? (offset) => start + offset : null;
    const step = (second ?? start) - start;
    const even = numbers.every((one, index) => one === start + step * index);
    return even ? (offset) => Number((start + step * offset).toPrecision(15)) : null;
  }
  const [only] = source;
  const counted =
    source.length === 1 && typeof only?.value === 'string' ? /^(.*?)(\d{1,15})$/.exec(only.value) : null;
  if (!counted || only?.formula !== null) return null;
  const [, words = '', digits = ''] = counted;
  return (offset) => words + String(Number(digits) + offset).padStart(digits.length, '0');
}
