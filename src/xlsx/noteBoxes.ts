import type { CellRef } from '../snapshot/area';
import { addDefaultContentType } from './contentTypes';
import { CONTENT_TYPE, RELATION } from './names';
import type { Package } from './package';
import { removePart } from './parts';
import type { Relationships } from './relationships';
import type { SheetFrame } from './sheetXml/frame';
import { VmlDrawing } from './vml';

/** The drawing with the boxes of a sheet's notes, without which Excel shows none. */
export class NoteBoxes {
  #drawing: VmlDrawing | null = null;

  constructor(
    private readonly pkg: Package,
    private readonly sheet: Relationships,
    private readonly frame: SheetFrame,
  ) {}

  add(cell: CellRef): void {
    this.#drawing = this.#open() ?? VmlDrawing.empty(this.#freeBlock());
    this.#drawing.add(cell);
  }

  remove(cell: CellRef): void {
    this.#open()?.remove(cell);
  }

  /** Hands all changes to the package; a drawing without boxes is removed. */
  flush(): void {
    const xml = this.#drawing?.toXml() ?? null;
    if (xml === null) return;
    const path = this.#path();
    if (path !== null && this.#drawing?.empty) {
      removePart(this.pkg, this.sheet, path);
      this.frame.setLegacyDrawing(null);
      this.#drawing = null;
    } else if (path !== null) this.pkg.set(path, xml);
    else if (!this.#drawing?.empty) {
      const added = this.pkg.freePath((number) => `xl/drawings/vmlDrawing${number}.vml`);
      this.pkg.set(added, xml);
      addDefaultContentType(this.pkg, 'vml', CONTENT_TYPE.vmlDrawing);
      this.frame.setLegacyDrawing(this.sheet.add(RELATION.vmlDrawing, added));
    }
  }

  #path(): string | null {
    const id = this.frame.legacyDrawing();
    return id === null ? null : this.sheet.target(id);
  }

  #open(): VmlDrawing | null {
    const path = this.#path();
    if (!this.#drawing && path !== null) this.#drawing = new VmlDrawing(this.pkg.text(path));
    return this.#drawing;
  }

  #freeBlock(): number {
    const drawings = this.pkg.paths().filter((path) => path.toLowerCase().endsWith('.vml'));
    return Math.max(0, ...drawings.map((path) => VmlDrawing.highestBlock(this.pkg.text(path)))) + 1;
  }
}
