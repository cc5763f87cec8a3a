import type { CellRef } from '../snapshot/area';

const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="#"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Each drawing numbers its shapes from 1,024 times a number of its own. */
const BLOCK = 1024;

/**
 * The drawing with the boxes of a sheet's notes. It is edited as text by landmarks: VML from older programs is often no
 * well-formed XML.
 */
export class VmlDrawing {
  #text: string;
  readonly #added: string[] = [];
  #nextId: number;
  #changed = false;

  constructor(text: string) {
    this.#text = text;
    const block = Number(/<o:idmap[^>]{0,200}data="(\d{1,9})/.exec(text)?.[1] ?? 1);
    const ids = [...text.matchAll(/_x0000_s(\d{1,9})"/g)].map(([, id]) => Number(id));
    this.#nextId = ids.reduce((highest, id) => Math.max(highest, id), block * BLOCK) + 1;
  }

  /** A drawing without shapes. @param block a number that no other drawing of the workbook has */
  static empty(block: number): VmlDrawing {
    return new VmlDrawing(EMPTY.replace('#', String(block)));
  }

  /** The highest number of those that a drawing uses for its shapes; 0 for none. */
  static highestBlock(text: string): number {
    const blocks = /<o:idmap[^>]{0,200}data="([\d,]{1,200})"/.exec(text)?.[1] ?? '0';
    return Math.max(...blocks.split(',').map(Number));
  }

  get empty(): boolean {
    return this.#added.length === 0 && !this.#text.includes('<v:shape ');
  }

  /** Draws the box of a note, hidden until its cell is pointed at. */
  add({ row, column }: CellRef): void {
    const id = this.#nextId;
    this.#nextId += 1;
    // Left column, its offset, top row, its offset, then the same of the right bottom corner.
    const anchor = [column, 15, Math.max(row - 2, 0), 10, column + 2, 31, row + 3, 9].join(', ');
    this.#added.push(
      `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
        `width:144pt;height:80pt;z-index:${id % BLOCK};visibility:hidden" fillcolor="infoBackground [80]" ` +
        'strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/>' +
        '<v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>' +
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
        '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
        `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
        `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
    );
    this.#changed = true;
  }

  /** Takes away the box of a cell's note. */
  remove({ row, column }: CellRef): void {
    this.#settle();
    const close = '</v:shape>';
    for (let at = this.#text.indexOf('<v:shape '); at >= 0; at = this.#text.indexOf('<v:shape ', at + 1)) {
      const end = this.#text.indexOf(close, at);
      if (end < 0) return;
      const shape = this.#text.slice(at, end);
      const isNote = shape.includes('ObjectType="Note"');
      if (isNote && place(shape, 'Row') === row - 1 && place(shape, 'Column') === column - 1) {
        this.#text = this.#text.slice(0, at) + this.#text.slice(end + close.length);
        this.#changed = true;
        return;
      }
    }
  }

  #settle(): void {
    if (this.#added.length === 0) return;
    const end = this.#text.lastIndexOf('</xml>');
    const at = end < 0 ? this.#text.length : end;
    this.#text = this.#text.slice(0, at) + this.#added.join('') + this.#text.slice(at);
    this.#added.length = 0;
  }

  /** The drawing with all changes; null when there are none. */
  toXml(): string | null {
    if (!this.#changed) return null;
    this.#settle();
    return this.#text;
  }
}

function place(shape: string, name: 'Row' | 'Column'): number {
  return Number(new RegExp(`<x:${name}>\\s{0,9}(\\d{1,7})`).exec(shape)?.[1] ?? NaN);
}
