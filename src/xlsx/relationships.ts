import { RELATIONSHIPS, XML_HEAD } from './names';
import type { Package } from './package';
import { append, replace, type Splice, XmlPart } from './xml/part';
import { encodeAttribute } from './xml/text';
import { attribute, type XmlElement } from './xml/tree';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which Transitional and Strict files share: "worksheet". */
  readonly kind: string;
  /** Path of the part, or null for something outside the package. */
  readonly target: string | null;
}

/** What a part points to. An `owner` of "" is the package itself. */
export class Relationships {
  readonly #pkg: Package;
  readonly #part: XmlPart;

  constructor(
    pkg: Package,
    readonly owner: string,
  ) {
    this.#pkg = pkg;
    const path = owner.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
    const text = pkg.has(path) ? pkg.text(path) : `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"/>`;
    this.#part = new XmlPart(text, path);
  }

  list(): Relationship[] {
    return this.#part.root.children.map((element) => this.#read(element));
  }

  /** The parts of a kind that exist, in the file's order. */
  targets(kind: string): string[] {
    return this.list().flatMap((one) =>
      one.kind === kind && one.target !== null && this.#pkg.has(one.target) ? [one.target] : [],
    );
  }

  /** The part that an id leads to; null when there is none. */
  target(id: string): string | null {
    const target = this.list().find((one) => one.id === id)?.target ?? null;
    return target !== null && this.#pkg.has(target) ? target : null;
  }

  /** Points to a part. @returns the new relationship's id */
  add(type: string, target: string): string {
    const taken = new Set(this.list().map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const path = encodeAttribute(relativePath(this.owner, target));
    const { root } = this.#part;
    const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
    this.#edit(append(root, `<${prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`));
    return id;
  }

  /** Takes away every relationship to a part. */
  removeTo(target: string): void {
    const gone = this.#part.root.children.filter(
      (element) => this.#read(element).target?.toLowerCase() === target.toLowerCase(),
    );
    this.#edit(...gone.map((element) => replace(element, '')));
  }

  #edit(...splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.#part.edit(...splices);
    this.#pkg.set(this.#part.path, this.#part.text);
  }

  #read(element: XmlElement): Relationship {
    const type = attribute(element, 'Type') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? null : resolvePath(this.owner, target),
    };
  }
}

function resolvePath(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function relativePath(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return '../'.repeat(from.length) + to.join('/');
}
