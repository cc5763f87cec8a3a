import type { Area } from '../../snapshot/area';
import type { LineLook } from '../../snapshot/page';

/** Queues the letters and the fill of a line of a sheet of ours. */
export function queueLook(format: Excel.RangeFormat, { bold, size, fill }: LineLook): void {
  format.font.bold = bold;
  if (size !== null) format.font.size = size;
  if (fill !== null) format.fill.color = `#${fill}`;
}

/** Queues lines around every cell of an area; one of a single row or column has none within. */
export function queueRules(
  format: Excel.RangeFormat,
  { top, left, bottom, right }: Area,
  align: 'Left' | 'Center' | 'Right' = 'Left',
): void {
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = align;
  const edges = ['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const;
  const within = [
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
  for (const line of [...edges, ...within]) format.borders.getItem(line).style = 'Continuous';
}
