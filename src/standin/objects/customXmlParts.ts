import { DOMParser } from '@xmldom/xmldom';
import { ExcelFault, invalidArgument, itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType } from '../protocol/objectType';
import type { Workbook, XmlPart } from '../workbook/workbook';

interface PartOf {
  readonly workbook: Workbook;
  readonly part: XmlPart;
}

interface Parts {
  readonly workbook: Workbook;
  readonly namespace: string;
}

/** The namespace of a part's root element. @throws ExcelFault InvalidArgument for what is no XML. */
function namespaceOf(xml: string): string {
  let failed = false;
  const parser = new DOMParser({ onError: () => (failed = true) });
  try {
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (root && !failed) return root.namespaceURI ?? '';
  } catch {
    throw invalidArgument();
  }
  throw invalidArgument();
}

const CUSTOM_XML_PART: ObjectType<PartOf> = {
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, call) => {
      namespaceOf(call.text(0));
      part.xml = call.text(0);
      return undefined;
    },
    delete: ({ workbook, part }) => {
      workbook.xmlParts = workbook.xmlParts.filter((other) => other !== part);
      return undefined;
    },
  },
};

function partObject(workbook: Workbook, part: XmlPart | undefined): HostObject {
  if (!part) throw itemNotFound();
  return HostObject.of<PartOf>(CUSTOM_XML_PART, { workbook, part });
}

function inNamespace({ workbook, namespace }: Parts): XmlPart[] {
  return workbook.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
}

/** Ids are the same with and without braces, in any case. */
function byId(parts: readonly XmlPart[], id: unknown): XmlPart | undefined {
  const bare = (text: string): string => text.replace(/[{}]/g, '').toUpperCase();
  return parts.find((part) => bare(part.id) === bare(String(id)));
}

const SCOPED: ObjectType<Parts> = {
  name: 'CustomXmlPartScopedCollection',
  items: (parts) => inNamespace(parts).map((part) => partObject(parts.workbook, part)),
  indexer: (parts, key) => partObject(parts.workbook, byId(inNamespace(parts), key)),
  methods: {
    getCount: (parts) => inNamespace(parts).length,
    getItem: (parts, call) => partObject(parts.workbook, byId(inNamespace(parts), call.text(0))),
    getItemOrNullObject: (parts, call) => {
      const part = byId(inNamespace(parts), call.text(0));
      return part ? partObject(parts.workbook, part) : null;
    },
    getOnlyItem: (parts) => {
      const [only, ...others] = inNamespace(parts);
      if (others.length > 0) throw new ExcelFault('InvalidOperation');
      return partObject(parts.workbook, only);
    },
    getOnlyItemOrNullObject: (parts) => {
      const [only, ...others] = inNamespace(parts);
      return only && others.length === 0 ? partObject(parts.workbook, only) : null;
    },
  },
};

export const CUSTOM_XML_PARTS: ObjectType<Workbook> = {
  name: 'CustomXmlPartCollection',
  items: (workbook) => workbook.xmlParts.map((part) => partObject(workbook, part)),
  indexer: (workbook, key) => partObject(workbook, byId(workbook.xmlParts, key)),
  methods: {
    add: (workbook, call) => {
      namespaceOf(call.text(0));
      const part = { id: `{${workbook.surroundings.newId()}}`, xml: call.text(0) };
      workbook.xmlParts.push(part);
      return partObject(workbook, part);
    },
    getByNamespace: (workbook, call) => HostObject.of<Parts>(SCOPED, { workbook, namespace: call.text(0) }),
    getCount: (workbook) => workbook.xmlParts.length,
    getItem: (workbook, call) => partObject(workbook, byId(workbook.xmlParts, call.text(0))),
    getItemOrNullObject: (workbook, call) => {
      const part = byId(workbook.xmlParts, call.text(0));
      return part ? partObject(workbook, part) : null;
    },
  },
};
