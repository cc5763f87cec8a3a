import type { ObjectType } from '../../protocol/objectType';
import type { CellStyle, FontStyle } from '../../workbook/style';
import { colour, isFlag, isNumber, isOneOf, isText, lookProperty, type Looked } from './looks';

function font(style: CellStyle, change: Partial<FontStyle>): CellStyle {
  return { ...style, font: { ...style.font, ...change } };
}

export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const RANGE_FONT: ObjectType<Looked> = {
  name: 'RangeFont',
  properties: {
    name: lookProperty(
      ({ font: { name } }) => name,
      (style, name) => font(style, { name }),
      isText,
    ),
    size: lookProperty(
      ({ font: { size } }) => size,
      (style, size) => font(style, { size }),
      isNumber,
    ),
    color: lookProperty(
      ({ font: { color } }) => color,
      (style, color) => font(style, { color: colour(color) }),
      isText,
    ),
    bold: lookProperty(
      ({ font: { bold } }) => bold,
      (style, bold) => font(style, { bold }),
      isFlag,
    ),
    italic: lookProperty(
      ({ font: { italic } }) => italic,
      (style, italic) => font(style, { italic }),
      isFlag,
    ),
    underline: lookProperty(
      ({ font: { underline } }) => underline,
      (style, underline) => font(style, { underline }),
      isOneOf(...UNDERLINES),
    ),
    strikethrough: lookProperty(
      ({ font: { strikethrough } }) => strikethrough,
      (style, strikethrough) => font(style, { strikethrough }),
      isFlag,
    ),
    subscript: lookProperty(
      ({ font: { subscript } }) => subscript,
      (style, subscript) => font(style, { subscript }),
      isFlag,
    ),
    superscript: lookProperty(
      ({ font: { superscript } }) => superscript,
      (style, superscript) => font(style, { superscript }),
      isFlag,
    ),
    tintAndShade: lookProperty(
      ({ font: { tintAndShade } }) => tintAndShade,
      (style, tintAndShade) => font(style, { tintAndShade }),
      isNumber,
    ),
  },
};
