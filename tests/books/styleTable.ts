import { escapeXml } from './escapeXml';
import type { Look } from './makeWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Collects the looks that cells use; index 0 is the default look. */
export class StyleTable {
  readonly #formats = new Map<string, number>();
  readonly #fills = new Map<string, number>();
  readonly #looks = new Map<string, { index: number; xml: string }>();

  /** The style index of a look. */
  indexOf(look: Look): number {
    const {
      bold = false,
      fill,
      border = false,
      wrap = false,
      numberFormat = 'General',
      unlocked = false,
    } = look;
    const key = JSON.stringify([bold, fill, border, wrap, numberFormat, unlocked]);
    if (key === '[false,null,false,false,"General",false]') return 0;
    const known = this.#looks.get(key);
    if (known) return known.index;
    const attributes =
      `numFmtId="${this.#format(numberFormat)}" fontId="${bold ? 1 : 0}" fillId="${this.#fill(fill)}" ` +
      `borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    const inner =
      (wrap ? '<alignment vertical="center" wrapText="1"/>' : '') +
      (unlocked ? '<protection locked="0"/>' : '');
    const xml = inner ? `<xf ${attributes}>${inner}</xf>` : `<xf ${attributes}/>`;
    const index = this.#looks.size + 1;
    this.#looks.set(key, { index, xml });
    return index;
  }

  #format(code: string): number {
    const builtIn = new Map([
      ['General', 0],
      ['0', 1],
      ['0.00', 2],
      ['0%', 9],
      ['@', 49],
    ]).get(code);
    if (builtIn !== undefined) return builtIn;
    const id = this.#formats.get(code) ?? 164 + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }

  #fill(color: string | undefined): number {
    if (color === undefined) return 0;
    const index = this.#fills.get(color) ?? 2 + this.#fills.size;
    this.#fills.set(color, index);
    return index;
  }

  /** The whole styles part. */
  xml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length > 0 ? `<${name} count="${items.length}">${items.join('')}</${name}>` : '';
    const formats = [...this.#formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    const font = '<sz val="11"/><name val="宋体"/>';
    const solid = (color: string): string =>
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
    const fills = ['none', 'gray125'].map((kind) => `<fill><patternFill patternType="${kind}"/></fill>`);
    const sides = ['left', 'right', 'top', 'bottom'];
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    return (
      `<styleSheet xmlns="${MAIN}">` +
      list('numFmts', formats) +
      list('fonts', [`<font>${font}</font>`, `<font><b/>${font}</font>`]) +
      list('fills', [...fills, ...[...this.#fills.keys()].map(solid)]) +
      list('borders', [
        `<border>${sides.map((side) => `<${side}/>`).join('')}<diagonal/></border>`,
        `<border>${sides.map((side) => `<${side} style="thin"/>`).join('')}<diagonal/></border>`,
      ]) +
      list('cellStyleXfs', [plain]) +
      list('cellXfs', [plain, ...[...this.#looks.values()].map(({ xml }) => xml)]) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}
