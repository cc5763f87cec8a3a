import { areaAddress, parseArea, type Area } from '../../snapshot/area';
import { insertBefore, replace, setAttribute, replaceContent, type Splice } from '../xml/part';
import { attribute, child, childrenNamed, prefixOf, type XmlElement } from '../xml/tree';
import { laterThan } from './order';

/** @param sheet the `worksheet` element */
export function readMerges(sheet: XmlElement): Area[] {
  return childrenNamed(child(sheet, 'mergeCells'), 'mergeCell').flatMap((element) => {
    const area = parseArea(attribute(element, 'ref') ?? '');
    return area ? [area] : [];
  });
}

/** The splices that make these the sheet's merged areas. */
export function writeMerges(sheet: XmlElement, areas: readonly Area[]): Splice[] {
  const old = child(sheet, 'mergeCells');
  const prefix = prefixOf(sheet);
  if (areas.length === 0) return old ? [replace(old, '')] : [];
  const items = areas.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join('');
  if (old) return [setAttribute(old, 'count', String(areas.length)), replaceContent(old, items)];
  const xml = `<${prefix}mergeCells count="${areas.length}">${items}</${prefix}mergeCells>`;
  return [insertBefore(sheet, laterThan('mergeCells'), xml)];
}

/**
 * Tells cells that lie under a merge but are not its first. Rows must be asked for in ascending order, so that a walk
 * over a sheet with many merges stays linear.
 */
export class MergeSweep {
  readonly #waiting: Area[];
  #active: Area[] = [];
  #next = 0;

  constructor(merges: readonly Area[]) {
    this.#waiting = [...merges].sort((one, other) => one.top - other.top);
  }

  /** Goes to a row. @returns whether a column of it is covered */
  row(row: number): (column: number) => boolean {
    this.#active = this.#active.filter(({ bottom }) => bottom >= row);
    for (let area = this.#waiting[this.#next]; area && area.top <= row; area = this.#waiting[this.#next]) {
      if (area.bottom >= row) this.#active.push(area);
      this.#next += 1;
    }
    const active = this.#active;
    if (active.length === 0) return () => false;
    return (column) =>
      active.some(
        ({ top, left, right }) => column >= left && column <= right && !(row === top && column === left),
      );
  }
}
