import type { Package } from './package';
import { append, replace, type Splice, XmlPart } from './xml/part';
import { encodeAttribute } from './xml/text';
import { attribute, prefixOf, type XmlElement } from './xml/tree';

const PATH = '[Content_Types].xml';

/** Says what kind of content a part is. */
export function addContentType(pkg: Package, path: string, type: string): void {
  const name = encodeAttribute(`/${path}`);
  edit(pkg, (root) => [
    append(root, `<${prefixOf(root)}Override PartName="${name}" ContentType="${type}"/>`),
  ]);
}

/** Says what kind of content all parts with an extension are, unless that is said already. */
export function addDefaultContentType(pkg: Package, extension: string, type: string): void {
  edit(pkg, (root) => {
    const known = root.children.some((one) => attribute(one, 'Extension')?.toLowerCase() === extension);
    const xml = `<${prefixOf(root)}Default Extension="${extension}" ContentType="${type}"/>`;
    const first = root.children[0]?.start ?? root.openEnd;
    return known ? [] : [{ start: first, end: first, text: xml }];
  });
}

/** To be called when a part is removed. */
export function removeContentType(pkg: Package, path: string): void {
  edit(pkg, (root) =>
    root.children
      .filter((one) => attribute(one, 'PartName')?.toLowerCase() === `/${path}`.toLowerCase())
      .map((one) => replace(one, '')),
  );
}

function edit(pkg: Package, splices: (root: XmlElement) => Splice[]): void {
  const part = new XmlPart(pkg.text(PATH), PATH);
  part.edit(...splices(part.root));
  pkg.set(PATH, part.text);
}
