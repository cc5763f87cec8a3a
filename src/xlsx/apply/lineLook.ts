import { LINE_LOOKS, type PageLine } from '../../snapshot/page';
import type { Look } from '../look';

/** How a line of a sheet of ours looks, in a file's terms. */
export function lineLook(line: PageLine, align: 'left' | 'center' | 'right'): Partial<Look> {
  const { bold, size, fill, ruled } = LINE_LOOKS[line];
  return {
    bold,
    ...(size !== null && { fontSize: size }),
    ...(fill !== null && { fill: `#${fill}` }),
    ...(ruled && {
      borders: { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' },
      horizontal: align,
      vertical: 'center',
      wrapText: true,
    }),
  };
}
