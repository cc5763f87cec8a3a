import { itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType } from '../protocol/objectType';
import type { Sheet } from '../workbook/sheet';
import type { SheetOf } from './worksheet';

interface PropertyOf {
  readonly sheet: Sheet;
  readonly key: string;
}

const SHEET_PROPERTY: ObjectType<PropertyOf> = {
  name: 'WorksheetCustomProperty',
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, String(value));
      },
    },
  },
  identity: ({ key }) => ({ Id: key }),
  methods: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
      return undefined;
    },
  },
};

/** Keys are the same whatever their case. */
function property(sheet: Sheet, key: string): HostObject | null {
  const known = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  return known === undefined ? null : HostObject.of<PropertyOf>(SHEET_PROPERTY, { sheet, key: known });
}

function existing(sheet: Sheet, key: string): HostObject {
  const found = property(sheet, key);
  if (!found) throw itemNotFound();
  return found;
}

export const SHEET_PROPERTIES: ObjectType<SheetOf> = {
  name: 'WorksheetCustomPropertyCollection',
  items: ({ sheet }) => [...sheet.customProperties.keys()].map((key) => existing(sheet, key)),
  indexer: ({ sheet }, key) => existing(sheet, String(key)),
  methods: {
    add: ({ sheet }, call) => {
      sheet.customProperties.set(call.text(0), call.text(1));
      return existing(sheet, call.text(0));
    },
    getCount: ({ sheet }) => sheet.customProperties.size,
    getItem: ({ sheet }, call) => existing(sheet, call.text(0)),
    getItemOrNullObject: ({ sheet }, call) => property(sheet, call.text(0)),
  },
};
