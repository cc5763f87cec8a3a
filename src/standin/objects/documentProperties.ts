import { invalidArgument, itemNotFound } from '../protocol/faults';
import type { Json } from '../protocol/json';
import { HostObject, type ObjectType, type Property } from '../protocol/objectType';
import type { Workbook } from '../workbook/workbook';

interface PropertyOf {
  readonly workbook: Workbook;
  readonly key: string;
}

function typeOf(value: Json): string {
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? 'Date' : 'String';
}

const CUSTOM_PROPERTY: ObjectType<PropertyOf> = {
  name: 'CustomProperty',
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.customProperties.set(key, value);
      },
    },
    type: { get: ({ workbook, key }) => typeOf(workbook.customProperties.get(key) ?? null) },
  },
  identity: ({ key }) => ({ Id: key }),
  methods: {
    delete: ({ workbook, key }) => {
      workbook.customProperties.delete(key);
      return undefined;
    },
  },
};

/** Keys are the same whatever their case. */
function property(workbook: Workbook, key: string): HostObject | null {
  const known = [...workbook.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : HostObject.of<PropertyOf>(CUSTOM_PROPERTY, { workbook, key: known });
}

function existing(workbook: Workbook, key: string): HostObject {
  const found = property(workbook, key);
  if (!found) throw itemNotFound();
  return found;
}

const CUSTOM_PROPERTIES: ObjectType<Workbook> = {
  name: 'CustomPropertyCollection',
  items: (workbook) => [...workbook.customProperties.keys()].map((key) => existing(workbook, key)),
  indexer: (workbook, key) => existing(workbook, String(key)),
  methods: {
    add: (workbook, call) => {
      if (call.text(0).length > 255) throw invalidArgument();
      workbook.customProperties.set(call.text(0), call.json(1));
      return existing(workbook, call.text(0));
    },
    deleteAll: (workbook) => {
      workbook.customProperties.clear();
      return undefined;
    },
    getCount: (workbook) => workbook.customProperties.size,
    getItem: (workbook, call) => existing(workbook, call.text(0)),
    getItemOrNullObject: (workbook, call) => property(workbook, call.text(0)),
  },
};

function text(key: string, writable = true): Property<Workbook> {
  const get = (workbook: Workbook): Json => workbook.properties.get(key) ?? '';
  if (!writable) return { get };
  return {
    get,
    set: (workbook, value) => {
      if (typeof value !== 'string') throw invalidArgument();
      workbook.properties.set(key, value);
    },
  };
}

export const DOCUMENT_PROPERTIES: ObjectType<Workbook> = {
  name: 'DocumentProperties',
  properties: {
    author: text('author'),
    category: text('category'),
    comments: text('comments'),
    company: text('company'),
    keywords: text('keywords'),
    manager: text('manager'),
    subject: text('subject'),
    title: text('title'),
    lastAuthor: text('lastAuthor', false),
    creationDate: {
      get: (workbook) => workbook.properties.get('creationDate') ?? workbook.surroundings.now().toISOString(),
    },
    revisionNumber: {
      get: (workbook) => workbook.properties.get('revisionNumber') ?? 0,
      set: (workbook, value) => {
        workbook.properties.set('revisionNumber', value);
      },
    },
  },
  navigations: { custom: (workbook) => HostObject.of(CUSTOM_PROPERTIES, workbook) },
};
