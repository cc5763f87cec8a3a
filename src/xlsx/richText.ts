import { XmlScanner } from './xml/scanner';
import { decodeXml, decodeXstring } from './xml/text';

/**
 * The plain text of an `si`, `is` or comment `text` element, given what stands inside it: all its `t`, whether in runs
 * or not, without the phonetic guides (`rPh`) that East Asian files carry.
 */
export function plainText(text: string, start: number, end: number, part: string): string {
  const scanner = new XmlScanner(text, part, start, end);
  let inText = false;
  let inGuide = false;
  let result = '';
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' || token === 'close') {
      if (scanner.localName === 't') inText = token === 'open';
      if (scanner.name.endsWith('rPh')) inGuide = token === 'open';
    } else if (inText && !inGuide) {
      const raw = text.slice(scanner.start, scanner.end);
      if (token === 'text') result += decodeXml(raw, part);
      if (token === 'cdata') result += raw.slice(9, -3).replace(/\r\n?/g, '\n');
    }
  }
  return decodeXstring(result);
}
