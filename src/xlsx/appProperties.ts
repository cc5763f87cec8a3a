import type { Package } from './package';
import type { Relationships } from './relationships';
import { replaceContent, setAttribute, type Splice, XmlPart } from './xml/part';
import { encodeXml } from './xml/text';
import { child, prefixOf, textOf } from './xml/tree';

/**
 * Keeps the list of sheet titles in docProps/app.xml true, where there is one that says nothing but the sheets' names.
 * A list with named ranges and charts too is left as it is: nobody but people reads it.
 */
export function updateTitles(pkg: Package, root: Relationships, names: readonly string[]): void {
  const path = root.targets('extended-properties')[0];
  if (!path) return;
  const part = new XmlPart(pkg.text(path), path);
  const pairs = child(child(part.root, 'HeadingPairs'), 'vector');
  const titles = child(child(part.root, 'TitlesOfParts'), 'vector');
  const count = pairs?.children.length === 2 ? pairs.children[1]?.children[0] : undefined;
  if (!pairs || !titles || !count) return;
  if (Number(textOf(part.text, count, path)) !== titles.children.length) return;
  const name = `${prefixOf(titles)}lpstr`;
  const items = names.map((title) => `<${name}>${encodeXml(title)}</${name}>`);
  const splices: Splice[] = [
    replaceContent(count, String(names.length)),
    setAttribute(titles, 'size', String(names.length)),
    replaceContent(titles, items.join('')),
  ];
  part.edit(...splices);
  pkg.set(path, part.text);
}
