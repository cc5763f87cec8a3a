import type { ObjectType } from '../../src/standin/protocol/objectType';
import { declaredMembers, declaredSet, offered } from '../../src/standin/protocol/apiSets';
import declared from '../../src/standin/protocol/declaredApi.json';
import { WORKBOOK } from '../../src/standin/objects/workbook';
import { WORKSHEET } from '../../src/standin/objects/worksheet';
import { RANGE } from '../../src/standin/objects/range/range';
import { RANGE_AREAS } from '../../src/standin/objects/rangeAreas';
import { RANGE_FORMAT } from '../../src/standin/objects/format/rangeFormat';
import { RANGE_FONT } from '../../src/standin/objects/format/font';
import { RANGE_FILL } from '../../src/standin/objects/format/fill';
import { RANGE_BORDERS } from '../../src/standin/objects/format/borders';
import { TABLE } from '../../src/standin/objects/tables/table';
import { TABLE_COLUMNS } from '../../src/standin/objects/tables/columns';
import { TABLE_ROWS } from '../../src/standin/objects/tables/rows';
import { WORKBOOK_TABLES } from '../../src/standin/objects/tables/collection';
import { WORKBOOK_COMMENTS } from '../../src/standin/objects/comments/collection';
import { WORKBOOK_NAMES } from '../../src/standin/objects/names/collection';
import { SETTINGS } from '../../src/standin/objects/settings';
import { CUSTOM_XML_PARTS } from '../../src/standin/objects/customXmlParts';
import { DOCUMENT_PROPERTIES } from '../../src/standin/objects/documentProperties';
import { APPLICATION } from '../../src/standin/objects/application';
import { PAGE_LAYOUT } from '../../src/standin/objects/pageLayout';
import { FREEZE_PANES } from '../../src/standin/objects/freezePanes';
import { WORKSHEETS } from '../../src/standin/objects/worksheetCollection';
import { WORKSHEET_PROTECTION } from '../../src/standin/objects/worksheetProtection';
import { CONDITIONAL_FORMATS } from '../../src/standin/objects/conditionalFormats/collection';
import { FUNCTIONS_OBJECT } from '../../src/standin/objects/functions';
import { declaredApi } from './declaredApi';

/** Names that the client uses on the wire and its declarations do not have. */
const WIRE_ONLY = new Set(['Worksheet.gridlines', 'Worksheet.headings', 'Functions.vLookup']);

const TABLES = [
  WORKBOOK,
  WORKSHEET,
  RANGE,
  RANGE_AREAS,
  RANGE_FORMAT,
  RANGE_FONT,
  RANGE_FILL,
  RANGE_BORDERS,
  TABLE,
  TABLE_COLUMNS,
  TABLE_ROWS,
  WORKBOOK_TABLES,
  WORKBOOK_COMMENTS,
  WORKBOOK_NAMES,
  SETTINGS,
  CUSTOM_XML_PARTS,
  DOCUMENT_PROPERTIES,
  APPLICATION,
  PAGE_LAYOUT,
  FREEZE_PANES,
  WORKSHEETS,
  WORKSHEET_PROTECTION,
  CONDITIONAL_FORMATS,
  FUNCTIONS_OBJECT,
].map(
  ({
    name,
    properties,
    navigations,
    methods,
  }: Pick<ObjectType<never>, 'name' | 'properties' | 'navigations' | 'methods'>) => ({
    name,
    members: [properties, navigations, methods].flatMap((rows) => Object.keys(rows ?? {})),
  }),
);

test("the declared members are those of Microsoft's declarations", () => {
  expect(declared).toEqual(declaredApi());
});

test.each(TABLES)('every row of $name is a member that Microsoft declares', ({ name, members }) => {
  const unknown = members
    .filter((member) => !member.startsWith('_'))
    .map((member) => `${name}.${member}`)
    .filter((member) => declaredSet(member) === undefined && !WIRE_ONLY.has(member));
  expect(unknown).toEqual([]);
});

test('a member belongs to the tiers from its set on', () => {
  expect([offered('Range.find', '1.7'), offered('Range.find', '1.14')]).toEqual([false, true]);
  expect([offered('Workbook.notes', '1.17'), offered('Workbook.notes', '1.20')]).toEqual([false, true]);
  expect(offered('Range.formulaArray', '1.20')).toBe(false);
});

/** What the stand-in lacks of the objects above, up to ExcelApi 1.14; asked for, it is NotImplemented by name. */
const LACKING: Readonly<Record<string, string>> = {
  PageLayout: 'headersFooters',
  Range:
    'convertDataTypeToText convertToLinkedDataType flashFill getDirectDependents getDirectPrecedents ' +
    'getImage getPivotTables getPrecedents getSpillParent getSpillParentOrNullObject getSpillingToRange ' +
    'getSpillingToRangeOrNullObject group hideGroupDetails showCard showGroupDetails ungroup',
  RangeAreas: 'convertDataTypeToText convertToLinkedDataType',
  Table: 'autoFilter',
  Workbook:
    'bindings close dataConnections insertWorksheetsFromBase64 pivotTableStyles pivotTables queries slicerStyles slicers styles tableStyles timelineStyles',
  Worksheet: 'charts horizontalPageBreaks pivotTables shapes showOutlineLevels slicers verticalPageBreaks',
};

test.each(TABLES.filter(({ name }) => name !== 'Functions'))(
  'what $name lacks is known',
  ({ name, members }) => {
    const missing = declaredMembers()
      .filter((member) => member.startsWith(`${name}.`) && offered(member, '1.14'))
      .map((member) => member.slice(name.length + 1))
      // Handlers live in the client; getItem is an indexer on the wire.
      .filter((member) => !/^on[A-Z]/.test(member) && member !== 'getItem' && !members.includes(member));
    expect(missing.sort()).toEqual((LACKING[name] ?? '').split(' ').filter((word) => word !== ''));
  },
);
