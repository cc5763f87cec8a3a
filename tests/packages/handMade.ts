import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The rubric's own part, that of the sheet beside it, and the workbook's. */
export const RUBRIC = 'xl/worksheets/sheet1.xml';
export const BESIDE = 'xl/worksheets/sheet2.xml';
export const BOOK = 'xl/workbook.xml';

/** A package that is put together by hand: a small rubric, a sheet beside it, and whatever else is put in. */
export class HandMade {
  readonly #parts: Record<string, Uint8Array>;

  constructor(spec: Partial<ReturnType<typeof smallSheet>> = {}) {
    this.#parts = unzipSync(
      makeWorkbook({
        sheets: [
          { ...smallSheet(['②', '①×3', '无', '①']), ...spec },
          {
            name: '数据',
            rows: [
              ['名称', '数量'],
              ['甲', 3],
              ['乙', 5],
            ],
          },
        ],
      }),
    );
  }

  /** Adds a part. @param type its content type; none where its extension's is enough */
  part(path: string, content: string | Uint8Array, type: string | null): this {
    this.#parts[path] = typeof content === 'string' ? strToU8(HEAD + content) : content;
    if (type !== null) {
      this.change('[Content_Types].xml', (xml) =>
        xml.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
      );
    }
    return this;
  }

  extension(extension: string, type: string): this {
    return this.change('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Default Extension="${extension}" ContentType="${type}"/></Types>`),
    );
  }

  /** Has a part point to another; `owner` is "" for the package. */
  relation(owner: string, id: string, type: string, target: string, mode = ''): this {
    const path = owner.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
    this.#parts[path] ??= strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`);
    const full = type.includes(':') ? type : `${OFFICE}/${type}`;
    const xml = `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
    return this.change(path, (text) => text.replace('</Relationships>', `${xml}</Relationships>`));
  }

  change(path: string, change: (xml: string) => string): this {
    const before = strFromU8(this.#parts[path] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${path}`);
    this.#parts[path] = strToU8(after);
    return this;
  }

  bytes(): Uint8Array {
    return zipSync(this.#parts, { level: 6, mtime: '1980-01-01T12:00:00' });
  }
}

/** Puts XML before the first element of a name. */
export function before(element: string, xml: string): (text: string) => string {
  return (text) => text.replace(`<${element}`, `${xml}<${element}`);
}

/** Puts XML at the end of the root element. */
export function atEnd(root: string, xml: string): (text: string) => string {
  return (text) => text.replace(`</${root}>`, `${xml}</${root}>`);
}
