import { FileFailure } from '../snapshot/fileFault';
import { CONTENT_TYPE, CUSTOM_XML, RELATION, RELATIONSHIPS, XML_HEAD } from './names';
import { addContentType } from './contentTypes';
import type { Package } from './package';
import { removePart } from './parts';
import { Relationships } from './relationships';
import { encodeAttribute } from './xml/text';
import { attribute, parseXml, prefixOf, textOf } from './xml/tree';

/** A custom XML part: data that add-ins and programs keep in a workbook. */
export interface CustomXmlPart {
  readonly path: string;
  /** GUID of the item; "" where the file gives none. */
  readonly id: string;
  /** Namespace of the root element; "" for none. */
  readonly namespace: string;
  readonly xml: string;
  /** All text in it, markup left out. */
  readonly text: string;
}

/** The workbook's custom XML parts (ECMA-376 part 1, 15.2.5). */
export class CustomXml {
  readonly #pkg: Package;
  readonly #workbook: Relationships;

  constructor(pkg: Package, workbook: Relationships) {
    this.#pkg = pkg;
    this.#workbook = workbook;
  }

  /** All that can be read: a part of another program may be in any encoding, and is left alone. */
  list(): CustomXmlPart[] {
    return this.#workbook.targets('customXml').flatMap((path) => {
      const part = this.#read(path);
      return part ? [part] : [];
    });
  }

  /** @param xml one element, without a declaration */
  add(xml: string, id: string): void {
    const path = this.#pkg.freePath((number) => `customXml/item${number}.xml`);
    const props = this.#pkg.freePath((number) => `customXml/itemProps${number}.xml`);
    const { namespace } = describe(xml, path);
    this.#pkg.set(path, XML_HEAD + xml);
    this.#pkg.set(
      props,
      `${XML_HEAD}<ds:datastoreItem ds:itemID="${encodeAttribute(id)}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    this.#pkg.set(
      path.replace('customXml/', 'customXml/_rels/') + '.rels',
      `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"/>`,
    );
    new Relationships(this.#pkg, path).add(RELATION.customXmlProps, props);
    addContentType(this.#pkg, props, CONTENT_TYPE.customXmlProps);
    this.#workbook.add(RELATION.customXml, path);
  }

  set(part: CustomXmlPart, xml: string): void {
    this.#pkg.set(part.path, XML_HEAD + xml);
  }

  remove(part: CustomXmlPart): void {
    const own = new Relationships(this.#pkg, part.path);
    for (const props of own.targets('customXmlProps')) removePart(this.#pkg, own, props);
    removePart(this.#pkg, this.#workbook, part.path);
  }

  #read(path: string): CustomXmlPart | null {
    try {
      const xml = this.#pkg.text(path);
      const props = new Relationships(this.#pkg, path).targets('customXmlProps')[0];
      const item = props === undefined ? null : parseXml(this.#pkg.text(props), props);
      const id = item?.attributes.find(({ name }) => name.endsWith('itemID'))?.value ?? '';
      return { path, id, xml, ...describe(xml, path) };
    } catch (cause) {
      if (cause instanceof FileFailure) return null;
      throw cause;
    }
  }
}

function describe(xml: string, path: string): { namespace: string; text: string } {
  const root = parseXml(xml, path);
  const prefix = prefixOf(root).slice(0, -1);
  const namespace = attribute(root, prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
  return { namespace, text: textOf(xml, root, path) };
}
