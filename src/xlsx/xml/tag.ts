import { splice, setAttribute } from './part';
import { XmlScanner } from './scanner';
import { parseAttributes } from './tree';

/** An open tag, standing alone, with an attribute set or taken away (null). */
export function setTagAttribute(tag: string, name: string, value: string | null): string {
  const scanner = new XmlScanner(tag, '');
  scanner.next();
  const element = { start: 0, name: scanner.name, attributes: parseAttributes(scanner) };
  return splice(tag, [setAttribute(element, name, value)]);
}
