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

/** A part of which an owner has one at most, as it stands now. */
export interface OnlyPart {
  /** The last word of the relationship's type. */
  readonly kind: string;
  /** null while nothing of it has changed. */
  readonly xml: string | null;
  readonly isEmpty: boolean;
  readonly newPath: (number: number) => string;
  readonly relation: string;
  readonly contentType: string;
}

/** Writes a part where it is, adds it, or removes it once it holds nothing. */
export function savePart(pkg: Package, owner: Relationships, part: OnlyPart): void {
  const { kind, xml, isEmpty, newPath, relation, contentType } = part;
  if (xml === null) return;
  const path = owner.targets(kind)[0];
  if (isEmpty) {
    if (path) removePart(pkg, owner, path);
  } else if (path) pkg.set(path, xml);
  else {
    const bare = xml.slice(XML_HEAD.length);
    addPart(pkg, owner, { path: pkg.freePath(newPath), xml: bare, relation, contentType });
  }
}
