import { addContentType, removeContentType } from './contentTypes';
import { XML_HEAD } from './names';
import type { Package } from './package';
import type { Relationships } from './relationships';

/** Adds a part that another points to. @returns the relationship's id */
export function addPart(
  pkg: Package,
  owner: Relationships,
  part: { path: string; xml: string; relation: string; contentType: string },
): string {
  pkg.set(part.path, XML_HEAD + part.xml);
  addContentType(pkg, part.path, part.contentType);
  return owner.add(part.relation, part.path);
}

/** Removes a part, what is said about it, and its own list of relationships. */
export function removePart(pkg: Package, owner: Relationships, path: string): void {
  pkg.remove(path);
  pkg.remove(path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`));
  removeContentType(pkg, path);
  owner.removeTo(path);
}
