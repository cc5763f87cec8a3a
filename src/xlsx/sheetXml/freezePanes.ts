import { cellAddress } from '../../snapshot/area';
import { append, insertBefore, replaceContent, type Splice } from '../xml/part';
import { child, prefixOf, type XmlElement } from '../xml/tree';
import { laterThan } from './order';

/**
 * Freezes rows and columns in a sheet's first view, or none. Where the selection was is forgotten: it belongs to a
 * pane, and panes come and go.
 */
export function freezePanes(
  sheet: XmlElement,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Splice {
  const prefix = prefixOf(sheet);
  const pane = paneXml(prefix, rows, columns);
  const views = child(sheet, 'sheetViews');
  const view = child(views, 'sheetView');
  if (view) return replaceContent(view, pane);
  const xml = `<${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView>`;
  if (views) return append(views, xml);
  return insertBefore(sheet, laterThan('sheetViews'), `<${prefix}sheetViews>${xml}</${prefix}sheetViews>`);
}

function paneXml(prefix: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const splits = [...(columns > 0 ? [`xSplit="${columns}"`] : []), ...(rows > 0 ? [`ySplit="${rows}"`] : [])];
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const corner = cellAddress({ row: rows + 1, column: columns + 1 });
  return (
    `<${prefix}pane ${splits.join(' ')} topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
    `<${prefix}selection pane="${active}"/>`
  );
}
