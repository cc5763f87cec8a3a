/** @jest-environment jsdom */
import { offered } from '../../src/standin/protocol/apiSets';
import { ExcelFault } from '../../src/standin/protocol/faults';
import { invoke } from '../../src/standin/protocol/objectPaths';
import { query } from '../../src/standin/protocol/query';
import { type HostObject, wireName } from '../../src/standin/protocol/objectType';
import { isRecord } from '../../src/standin/protocol/json';
import { declarations, declaredMembersOf } from './declaredApi';
import { callOf, everyObject } from './everyObject';
import { openExcel } from './openExcel';

const TIER = '1.14';
const DECLARED = declaredMembersOf(declarations()).filter(({ type, name }) =>
  offered(`${type}.${name}`, TIER),
);

const { host } = openExcel({ tier: TIER });
const { session } = host.connect(TIER);
let objects: readonly HostObject[] = [];

beforeAll(async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:B3', true);
    workbook.comments.add('Sheet1!A1', 'one').replies.add('two');
    workbook.names.add('Name', sheet.getRange('A1'));
    workbook.settings.add('key', 1);
    workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    workbook.properties.custom.add('key', 'value');
    sheet.customProperties.add('key', 'value');
    for (const type of [
      'Custom',
      'CellValue',
      'ContainsText',
      'TopBottom',
      'PresetCriteria',
      'ColorScale',
    ] as const)
      sheet.getRange('A1').conditionalFormats.add(type);
    await context.sync();
  });
  objects = everyObject(session);
});

/** What happens when a member is asked for: what it answers, or the fault. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof ExcelFault) return fault;
    throw fault;
  }
}

test('objects of many kinds are reached', () => {
  expect(objects.length).toBeGreaterThan(45);
});

test('a load that names nothing gives every property that is a value', () => {
  const missing = objects.flatMap((object) => {
    const answer = query(object, {}, callOf(session));
    const loaded = isRecord(answer) ? Object.keys(answer) : [];
    return DECLARED.filter(({ type, isValue }) => type === object.type.name && isValue)
      .filter(({ name }) => !loaded.includes(wireName(name)))
      .map(({ type, name }) => `${type}.${name}`);
  });
  expect(missing).toEqual([]);
});

test('whatever Microsoft declares and the stand-in lacks is NotImplemented under its own name, loaded or called', () => {
  const otherwise = objects.flatMap((object) => {
    const { properties = {}, navigations = {}, methods = {} } = object.type;
    const known = { ...properties, ...navigations, ...methods };
    return (
      DECLARED.filter(({ type, name }) => type === object.type.name && !Object.hasOwn(known, name))
        // Handlers live in the client, which asks for getItem by an indexer.
        .filter(({ name }) => !/^on[A-Z]/.test(name) && name !== 'getItem')
        .flatMap(({ type, name }) => [
          [`${type}.${name}`, outcome(() => query(object, { Select: [name] }, callOf(session)))] as const,
          [`${type}.${name}`, outcome(() => invoke(object, wireName(name), callOf(session)))] as const,
        ])
        .filter(([member, fault]) => {
          // What is asked of a collection is asked of its items; an empty one has nobody to ask.
          if (object.type.items && !(fault instanceof ExcelFault)) return false;
          return !(
            fault instanceof ExcelFault &&
            fault.code === 'NotImplemented' &&
            fault.location === member
          );
        })
        .map(([member]) => member)
    );
  });
  expect(otherwise).toEqual([]);
});
