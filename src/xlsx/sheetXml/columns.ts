import { insertBefore, replace, type Splice } from '../xml/part';
import { encodeAttribute } from '../xml/text';
import { attribute, child, flag, prefixOf, type XmlElement } from '../xml/tree';
import { laterThan } from './order';

/** What a `col` element says about a run of columns. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly element: XmlElement;
}

/** How a column looks where its cells say nothing themselves. */
export interface ColumnLook {
  /** In characters of the default font; null is the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

const LAST = 16_384;

/** @param sheet the `worksheet` element */
export function columnLook(sheet: XmlElement, column: number): ColumnLook {
  const run = columnRuns(sheet).find(({ first, last }) => column >= first && column <= last);
  if (!run) return { width: null, hidden: false, style: null };
  const width = Number(attribute(run.element, 'width') ?? NaN);
  const style = Number(attribute(run.element, 'style') ?? NaN);
  return {
    width: Number.isFinite(width) ? width : null,
    hidden: flag(run.element, 'hidden'),
    style: Number.isInteger(style) ? style : null,
  };
}

export function hiddenColumns(sheet: XmlElement): number[] {
  return columnRuns(sheet)
    .filter(({ element }) => flag(element, 'hidden'))
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset));
}

/** Runs that carry a style, for cells that are not written down: `[first, last, style]`. */
export function styledColumns(sheet: XmlElement): { first: number; last: number; style: number }[] {
  return columnRuns(sheet).flatMap(({ first, last, element }) => {
    const style = Number(attribute(element, 'style') ?? 0);
    return Number.isInteger(style) && style > 0 ? [{ first, last, style }] : [];
  });
}

/** Sets attributes of one column, taking it out of the run it is in; null takes an attribute away. */
export function setColumn(
  sheet: XmlElement,
  column: number,
  changes: Readonly<Record<string, string | null>>,
): Splice {
  const prefix = prefixOf(sheet);
  const runs = columnRuns(sheet);
  const run = runs.find(({ first, last }) => column >= first && column <= last);
  const kept = run ? ownAttributes(run.element) : new Map<string, string>();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) kept.delete(name);
    else kept.set(name, value);
  }
  const xml = colXml(prefix, column, column, kept);
  const cols = child(sheet, 'cols');
  if (!cols) return insertBefore(sheet, laterThan('cols'), `<${prefix}cols>${xml}</${prefix}cols>`);
  if (!run) {
    const next = runs.find(({ first }) => first > column)?.element.start ?? cols.closeStart;
    return { start: next, end: next, text: xml };
  }
  const old = ownAttributes(run.element);
  const before = column > run.first ? colXml(prefix, run.first, column - 1, old) : '';
  const after = column < run.last ? colXml(prefix, column + 1, run.last, old) : '';
  const text = before + xml + after;
  // The schema wants at least one `col` in `cols`.
  return text === '' && runs.length === 1 ? replace(cols, '') : replace(run.element, text);
}

/** A run that says nothing is not written down. */
function colXml(
  prefix: string,
  first: number,
  last: number,
  attributes: ReadonlyMap<string, string>,
): string {
  const names = [...attributes.keys()].filter((name) => name !== 'customWidth');
  if (names.length === 0) return '';
  const rest = [...attributes].map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`);
  return `<${prefix}col min="${first}" max="${last}"${rest.join('')}/>`;
}

function ownAttributes(element: XmlElement): Map<string, string> {
  const own = element.attributes.filter(({ name }) => name !== 'min' && name !== 'max');
  return new Map(own.map(({ name, value }) => [name, value]));
}

function columnRuns(sheet: XmlElement): ColumnRun[] {
  return (child(sheet, 'cols')?.children ?? []).flatMap((element) => {
    const first = Number(attribute(element, 'min'));
    const last = Math.min(Number(attribute(element, 'max')), LAST);
    return first >= 1 && first <= last ? [{ first, last, element }] : [];
  });
}
