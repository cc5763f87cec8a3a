import { CONTENT_TYPE, RELATION, THREADS } from './names';
import type { Package } from './package';
import { addPart } from './parts';
import type { Relationships } from './relationships';
import { append, XmlPart } from './xml/part';
import { encodeAttribute } from './xml/text';
import { attribute, prefixOf } from './xml/tree';

/** The people who wrote in threads, as the workbook lists them. */
export class Persons {
  readonly #pkg: Package;
  readonly #workbook: Relationships;
  #names: Map<string, string> | null = null;
  readonly #ids = new Map<string, string>();

  constructor(pkg: Package, workbook: Relationships) {
    this.#pkg = pkg;
    this.#workbook = workbook;
  }

  /** The display name behind an id; null when nobody has it. */
  name(id: string): string | null {
    this.#names ??= new Map(
      this.#part()?.root.children.map((one) => [
        attribute(one, 'id') ?? '',
        attribute(one, 'displayName') ?? '',
      ]),
    );
    return this.#names.get(id) ?? null;
  }

  /** The id of the person of this name who signed in nowhere, entered with `newId` if there is none yet. */
  idOf(displayName: string, newId: () => string): string {
    const id = this.#ids.get(displayName) ?? this.#findOrAdd(displayName, newId);
    this.#ids.set(displayName, id);
    return id;
  }

  #findOrAdd(displayName: string, newId: () => string): string {
    const part = this.#part() ?? this.#create();
    const { root } = part;
    const known = root.children.find(
      (one) => attribute(one, 'displayName') === displayName && attribute(one, 'providerId') === 'None',
    );
    const knownId = known && attribute(known, 'id');
    if (knownId) return knownId;
    const id = newId();
    const name = encodeAttribute(displayName);
    const xml = `<${prefixOf(root)}person displayName="${name}" id="${id}" userId="${name}" providerId="None"/>`;
    part.edit(append(root, xml));
    this.#pkg.set(part.path, part.text);
    this.#names = null;
    return id;
  }

  #part(): XmlPart | null {
    const path = this.#workbook.targets('person')[0];
    return path ? new XmlPart(this.#pkg.text(path), path) : null;
  }

  #create(): XmlPart {
    const path = this.#pkg.freePath((number) => `xl/persons/person${number === 1 ? '' : number}.xml`);
    const xml = `<personList xmlns="${THREADS}"/>`;
    addPart(this.#pkg, this.#workbook, {
      path,
      xml,
      relation: RELATION.person,
      contentType: CONTENT_TYPE.person,
    });
    return new XmlPart(this.#pkg.text(path), path);
  }
}
