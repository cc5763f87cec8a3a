import { cellAddress } from '../../snapshot/area';
import { XmlScanner } from '../xml/scanner';
import { encodeXml } from '../xml/text';
import type { CellRecord } from './cells';

/** A cell as it is written; the very text it was read from when it was not changed. */
export function cellXml(row: number, cell: CellRecord, prefix: string): string {
  if (cell.xml !== null) return cell.xml;
  const name = `${prefix}c`;
  const style = cell.style === null ? '' : ` s="${cell.style}"`;
  const type = cell.type === 'n' ? '' : ` t="${cell.type}"`;
  const tag = `<${name} r="${cellAddress({ row, column: cell.column })}"${style}${type}${cell.other}`;
  return cell.inner === '' ? `${tag}/>` : `${tag}>${cell.inner}</${name}>`;
}

/** The inside of a cell with its `f` replaced by a plain formula; its result stays. */
export function withFormula(inner: string, text: string, prefix: string, part: string): string {
  const start = inner.search(/<(?:\w+:)?f[\s>/]/);
  const scanner = new XmlScanner(inner, part, start);
  if (scanner.next() === 'open') while (scanner.next() !== 'close');
  return `${inner.slice(0, start)}<${prefix}f>${encodeXml(text)}</${prefix}f>${inner.slice(scanner.end)}`;
}
