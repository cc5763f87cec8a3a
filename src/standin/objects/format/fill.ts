import type { ObjectType } from '../../protocol/objectType';
import { PLAIN, type CellStyle, type FillStyle } from '../../workbook/style';
import { colour, isNumber, isText, lookProperty, restyleTarget, type Looked } from './looks';

function fill(style: CellStyle, change: Partial<FillStyle>): CellStyle {
  return { ...style, fill: { ...style.fill, ...change } };
}

export const RANGE_FILL: ObjectType<Looked> = {
  name: 'RangeFill',
  properties: {
    // A cell without fill reads as white.
    color: lookProperty(
      (style) => (style.fill.color === '' ? '#FFFFFF' : style.fill.color),
      (style, color) =>
        color === ''
          ? { ...style, fill: PLAIN.fill }
          : fill(style, { color: colour(color), pattern: 'Solid' }),
      isText,
    ),
    pattern: lookProperty(
      (style) => style.fill.pattern,
      (style, pattern) => fill(style, { pattern }),
      isText,
    ),
    patternColor: lookProperty(
      (style) => style.fill.patternColor,
      (style, color) => fill(style, { patternColor: colour(color) }),
      isText,
    ),
    tintAndShade: lookProperty(
      (style) => style.fill.tintAndShade,
      (style, tintAndShade) => fill(style, { tintAndShade }),
      isNumber,
    ),
    patternTintAndShade: lookProperty(
      (style) => style.fill.patternTintAndShade,
      (style, patternTintAndShade) => fill(style, { patternTintAndShade }),
      isNumber,
    ),
  },
  methods: {
    clear: (target) => {
      restyleTarget(target, (style) => ({ ...style, fill: PLAIN.fill }));
      return undefined;
    },
  },
};
