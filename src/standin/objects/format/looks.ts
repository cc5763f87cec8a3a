import type { Area } from '../../../snapshot/area';
import { invalidArgument } from '../../protocol/faults';
import type { Json } from '../../protocol/json';
import type { Property } from '../../protocol/objectType';
import { cellCount, isUnbounded } from '../../workbook/areas';
import type { Sheet } from '../../workbook/sheet';
import type { CellStyle } from '../../workbook/style';
import { restyleArea } from '../../workbook/writing';
import type { CellAreas } from '../cellRange';
import { CellRange } from '../cellRange';

/** Whose look it is: the cells of a Range or of a RangeAreas. */
export type Looked = CellRange | CellAreas;

export function areasOfTarget(target: Looked): readonly Area[] {
  return target instanceof CellRange ? [target.area] : target.areas;
}

/** Beyond this many cells, only those that hold something are looked at, and the bands. */
const MOST_LOOKED_AT = 200_000;

function looksWithin(sheet: Sheet, area: Area): Set<CellStyle> {
  const looks = new Set<CellStyle>();
  if (!isUnbounded(area) && cellCount(area) <= MOST_LOOKED_AT) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) looks.add(sheet.styleAt(row, column));
    }
    return looks;
  }
  const filled = sheet.grid.within(area);
  for (const { row, column } of filled) looks.add(sheet.styleAt(row, column));
  let banded = 0;
  for (const [column, band] of sheet.columns) {
    if (column < area.left || column > area.right) continue;
    looks.add(band.style ?? sheet.plain);
    banded += 1;
  }
  if (filled.length < cellCount(area) && banded < area.right - area.left + 1) looks.add(sheet.plain);
  return looks;
}

/** One value for all cells, or null when they differ, as Excel answers. */
export function uniform(target: Looked, pick: (style: CellStyle) => Json): Json {
  const values = new Set<Json>();
  for (const area of areasOfTarget(target))
    for (const look of looksWithin(target.sheet, area)) values.add(pick(look));
  const [first = null] = values;
  return values.size === 1 ? first : null;
}

export function restyleTarget(target: Looked, change: (style: CellStyle) => CellStyle): void {
  for (const area of areasOfTarget(target)) restyleArea(target.workbook, target.sheet, area, change);
}

/** A property of the look: how it is read from a style, and the style that has another value of it. */
export function lookProperty<V extends Json>(
  pick: (style: CellStyle) => V,
  put: (style: CellStyle, value: V) => CellStyle,
  isValue: (value: Json) => value is V,
): Property<Looked> {
  return {
    get: (target) => uniform(target, pick),
    set: (target, value) => {
      if (!isValue(value)) throw invalidArgument();
      restyleTarget(target, (style) => put(style, value));
    },
  };
}

export const isText = (value: Json): value is string => typeof value === 'string';
export const isNumber = (value: Json): value is number => typeof value === 'number';
export const isFlag = (value: Json): value is boolean => typeof value === 'boolean';

/** A test for one of the words that Excel takes. */
export function isOneOf(...words: readonly string[]): (value: Json) => value is string {
  return (value): value is string => typeof value === 'string' && words.includes(value);
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  aqua: '#00FFFF',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  gold: '#FFD700',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
  beige: '#F5F5DC',
  coral: '#FF7F50',
  tan: '#D2B48C',
};

/** "#RRGGBB" from what Excel takes for a colour: the same, without "#", or an HTML name. @throws ExcelFault */
export function colour(value: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f]{3})$/i.exec(value)?.[1];
  if (short !== undefined)
    return `#${[...short]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  const name = value.toLowerCase();
  const named = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (named === undefined) throw invalidArgument();
  return named;
}
