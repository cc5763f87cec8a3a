import type { Area } from '../../snapshot/area';
import type { SheetProtection } from '../../snapshot/snapshot';
import { FileFailure } from '../../snapshot/fileFault';
import { OFFICE } from '../names';
import {
  insertBefore,
  replace,
  replaceContent,
  setAttribute,
  type Splice,
  splice,
  XmlPart,
} from '../xml/part';
import { XmlScanner } from '../xml/scanner';
import { attribute, child, prefixOf, relationId, required, type XmlElement } from '../xml/tree';
import type { CellRecord } from './cells';
import { freezePanes } from './freezePanes';
import { readMerges, writeMerges } from './merges';
import { laterThan } from './order';
import { readProtection } from './protection';
import { SheetRows } from './rows';

/** A worksheet part cut in two: its rows, and all the rest with an empty `sheetData` in their place. */
export function cutSheet(
  text: string,
  path: string,
  visit: (cell: CellRecord, count: number) => void,
): { frame: SheetFrame; rows: SheetRows } {
  const scanner = new XmlScanner(text, path);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if ((token !== 'open' && token !== 'empty') || scanner.localName !== 'sheetData') continue;
    const prefix = prefixOf(scanner);
    if (token === 'empty') {
      return { frame: new SheetFrame(text, path), rows: SheetRows.none(prefix) };
    }
    const open = scanner.end;
    const rows = new SheetRows(scanner, visit);
    return { frame: new SheetFrame(text.slice(0, open) + text.slice(rows.end), path), rows };
  }
  throw new FileFailure({ code: 'damagedPart', part: path });
}

/** All of a worksheet part but its rows. */
export class SheetFrame {
  readonly #part: XmlPart;
  /** Whether it was ever edited. */
  changed = false;

  /** @throws FileFailure damagedPart */
  constructor(text: string, path: string) {
    this.#part = new XmlPart(text, path);
    if (this.root.localName !== 'worksheet') throw new FileFailure({ code: 'damagedPart', part: path });
  }

  get root(): XmlElement {
    return this.#part.root;
  }

  get prefix(): string {
    return prefixOf(this.root);
  }

  edit(...splices: readonly Splice[]): void {
    this.changed = true;
    this.#part.edit(...splices);
  }

  merges(): Area[] {
    return readMerges(this.root);
  }

  setMerges(areas: readonly Area[]): void {
    this.edit(...writeMerges(this.root, areas));
  }

  protection(): SheetProtection | null {
    return readProtection(this.root);
  }

  /** Columns and rows that stay in view; zero where none do. */
  frozen(): { rows: number; columns: number } {
    const pane = child(child(child(this.root, 'sheetViews'), 'sheetView'), 'pane');
    const frozen = pane && (attribute(pane, 'state') ?? '').startsWith('frozen');
    if (!frozen) return { rows: 0, columns: 0 };
    return { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) };
  }

  freeze(split: { readonly rows: number; readonly columns: number }): void {
    this.edit(freezePanes(this.root, split));
  }

  /** Relationship id of the drawing with the boxes of notes. */
  legacyDrawing(): string | null {
    const element = child(this.root, 'legacyDrawing');
    return element ? relationId(element) : null;
  }

  setLegacyDrawing(id: string | null): void {
    const old = child(this.root, 'legacyDrawing');
    if (id === null) {
      if (old) this.edit(replace(old, ''));
      return;
    }
    const xml = `<${this.prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
    this.edit(old ? replace(old, xml) : insertBefore(this.root, laterThan('legacyDrawing'), xml));
  }

  /** The area that the part says it covers, as it says it. */
  setDimension(area: string): void {
    const element = child(this.root, 'dimension');
    if (element) this.edit(setAttribute(element, 'ref', area));
  }

  get dimension(): string | null {
    const element = child(this.root, 'dimension');
    return element ? attribute(element, 'ref') : null;
  }

  /** The whole part, with these rows in it. */
  withRows(rows: string): string {
    const data = required(child(this.root, 'sheetData'), this.#part.path);
    return rows === '' ? this.#part.text : splice(this.#part.text, [replaceContent(data, rows)]);
  }
}
