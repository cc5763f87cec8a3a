import type { Area } from '../../../snapshot/area';
import { invalidArgument } from '../../protocol/faults';
import type { Json } from '../../protocol/json';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import type { BorderSide, BorderStyle, CellStyle } from '../../workbook/style';
import { restyleArea } from '../../workbook/writing';
import { areasOfTarget, colour, type Looked } from './looks';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type SideIndex = (typeof INDEXES)[number];

/** One line of a range's borders: which cells draw it, and on which of their sides. */
interface BorderLine {
  readonly of: Looked;
  readonly index: SideIndex;
}

/** The parts of an area whose cells draw a line, with the side they draw it on. */
function drawn(area: Area, index: SideIndex): { readonly area: Area; readonly side: BorderSide }[] {
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, side: 'right' }];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom' },
            { area: { ...area, top: area.top + 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, side: 'right' },
            { area: { ...area, left: area.left + 1 }, side: 'left' },
          ];
    case 'DiagonalDown':
      return [{ area, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area, side: 'diagonalUp' }];
  }
}

/** The cell on the other side of a line may draw it too: two neighbours share it. */
function facing(sheet: Looked['sheet'], row: number, column: number, side: BorderSide): BorderStyle | null {
  if (side === 'top' && row > 1) return sheet.styleAt(row - 1, column).borders.bottom;
  if (side === 'bottom') return sheet.styleAt(row + 1, column).borders.top;
  if (side === 'left' && column > 1) return sheet.styleAt(row, column - 1).borders.right;
  return side === 'right' ? sheet.styleAt(row, column + 1).borders.left : null;
}

function read({ of, index }: BorderLine, pick: (border: BorderStyle) => Json): Json {
  const values = new Set<Json>();
  for (const { area, side } of areasOfTarget(of).flatMap((one) => drawn(one, index))) {
    for (let row = area.top; row <= area.bottom && values.size < 2; row += 1) {
      for (let column = area.left; column <= area.right && values.size < 2; column += 1) {
        const own = of.sheet.styleAt(row, column).borders[side];
        const other = own.style === 'None' ? facing(of.sheet, row, column, side) : null;
        values.add(pick(other && other.style !== 'None' ? other : own));
      }
    }
  }
  const [first = null] = values;
  return values.size === 1 ? first : null;
}

function write({ of, index }: BorderLine, change: Partial<BorderStyle>): void {
  for (const { area, side } of areasOfTarget(of).flatMap((one) => drawn(one, index))) {
    restyleArea(of.workbook, of.sheet, area, (style): CellStyle => {
      const border = { ...style.borders[side], ...change };
      return { ...style, borders: { ...style.borders, [side]: border } };
    });
  }
}

function border<V extends string | number>(
  pick: (border: BorderStyle) => V,
  change: (value: Json) => Partial<BorderStyle>,
): Property<BorderLine> {
  return {
    get: (line) => read(line, pick),
    set: (line, value) => {
      write(line, change(value));
    },
  };
}

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

function word(value: Json, words: readonly string[]): string {
  if (typeof value !== 'string' || !words.includes(value)) throw invalidArgument();
  return value;
}

const RANGE_BORDER: ObjectType<BorderLine> = {
  name: 'RangeBorder',
  properties: {
    sideIndex: { get: ({ index }) => index },
    style: border(
      ({ style }) => style,
      (value) => ({ style: word(value, STYLES) }),
    ),
    // A colour or a weight given to no line draws one.
    color: border(
      ({ color }) => color,
      (value) => ({ color: colour(typeof value === 'string' ? value : '') }),
    ),
    weight: border(
      ({ weight }) => weight,
      (value) => ({ weight: word(value, WEIGHTS) }),
    ),
    tintAndShade: border(
      ({ tintAndShade }) => tintAndShade,
      (value) => ({ tintAndShade: typeof value === 'number' ? value : 0 }),
    ),
  },
  identity: ({ index }) => ({ Id: index }),
};

function line(of: Looked, index: Json): HostObject {
  const known = INDEXES.find((one) => one === index);
  if (!known) throw invalidArgument();
  return HostObject.of<BorderLine>(RANGE_BORDER, { of, index: known });
}

export const RANGE_BORDERS: ObjectType<Looked> = {
  name: 'RangeBorderCollection',
  properties: {
    count: { get: () => INDEXES.length },
    tintAndShade: {
      get: (of) => read({ of, index: 'EdgeTop' }, ({ tintAndShade }) => tintAndShade),
    },
  },
  methods: {
    getItemAt: (of, call) => line(of, INDEXES[call.integer(0)] ?? null),
  },
  indexer: (of, key) => line(of, key),
  items: (of) => INDEXES.map((index) => line(of, index)),
};
