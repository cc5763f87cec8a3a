import { FileFailure } from '../../snapshot/fileFault';

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Text as it stood before it was put into XML, line ends made "\n" as XML says.
 * @throws FileFailure damagedPart at an entity that XML itself does not have
 */
export function decodeXml(raw: string, part: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));|&/g, (_, hex, decimal, name) => {
    const named = NAMED.get(String(name));
    if (named !== undefined) return named;
    const code =
      hex !== undefined ? parseInt(String(hex), 16) : decimal !== undefined ? Number(decimal) : NaN;
    if (!(code > 0 && code <= 0x10ffff)) throw new FileFailure({ code: 'damagedPart', part });
    return String.fromCodePoint(code);
  });
}

/** What XML 1.0 cannot hold, not even as a reference: most control characters, lone surrogates, two noncharacters. */
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an element or a double-quoted attribute; characters that XML cannot hold become U+FFFD. */
export function encodeXml(text: string): string {
  return escapeMarks(text.replace(UNFIT, '\ufffd'));
}

function escapeMarks(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** An attribute's value: here line ends and tabs must be references, or a reader turns them into spaces. */
export function encodeAttribute(text: string): string {
  return encodeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Reads SpreadsheetML's own escapes: `_x000D_` is a carriage return (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text for an element of type ST_Xstring: any string at all comes back as it was. */
export function encodeXstring(text: string): string {
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNFIT, escapeUnit)
    .replaceAll('\r', '_x000D_');
  return escapeMarks(escaped);
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A `t` element's attribute that keeps its spaces; empty when it has none to lose. */
export function keepSpaces(text: string): string {
  return /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}
