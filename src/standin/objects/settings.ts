import { itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType } from '../protocol/objectType';
import type { Workbook } from '../workbook/workbook';

interface SettingOf {
  readonly workbook: Workbook;
  readonly key: string;
}

const SETTING: ObjectType<SettingOf> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
        workbook.tell({ kind: 'settings' });
      },
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.tell({ kind: 'settings' });
      return undefined;
    },
  },
};

function setting(workbook: Workbook, key: string): HostObject | null {
  return workbook.settings.has(key) ? HostObject.of<SettingOf>(SETTING, { workbook, key }) : null;
}

function existing(workbook: Workbook, key: string): HostObject {
  const found = setting(workbook, key);
  if (!found) throw itemNotFound();
  return found;
}

export const SETTINGS: ObjectType<Workbook> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => existing(workbook, key)),
  indexer: (workbook, key) => existing(workbook, String(key)),
  methods: {
    add: (workbook, call) => {
      workbook.settings.set(call.text(0), call.json(1));
      workbook.tell({ kind: 'settings' });
      return existing(workbook, call.text(0));
    },
    getCount: (workbook) => workbook.settings.size,
    getItem: (workbook, call) => existing(workbook, call.text(0)),
    getItemOrNullObject: (workbook, call) => setting(workbook, call.text(0)),
  },
};
