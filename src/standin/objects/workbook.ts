import { ExcelFault, invalidArgument, itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType } from '../protocol/objectType';
import type { Workbook } from '../workbook/workbook';
import { APPLICATION } from './application';
import { CellAreas, CellRange } from './cellRange';
import { WORKBOOK_COMMENTS } from './comments/collection';
import { CUSTOM_XML_PARTS } from './customXmlParts';
import { DOCUMENT_PROPERTIES } from './documentProperties';
import { FUNCTIONS_OBJECT } from './functions';
import { WORKBOOK_NAMES } from './names/collection';
import { rangeAreasObject, rangeObject } from './range/rangeObject';
import { RUNTIME } from './runtime';
import { SETTINGS } from './settings';
import { WORKBOOK_TABLES } from './tables/collection';
import { WORKBOOK_PROTECTION } from './workbookProtection';
import { WORKSHEETS } from './worksheetCollection';
// Loaded for what they hand in: ranges are made everywhere.
import './range/range';
import './rangeAreas';

function noItem(): never {
  throw itemNotFound();
}

/** Everything that an add-in reaches starts here: `context.workbook`. */
export const WORKBOOK: ObjectType<Workbook> = {
  name: 'Workbook',
  properties: {
    name: { get: ({ name }) => name },
    readOnly: { get: ({ readOnly }) => readOnly },
    autoSave: { get: () => false },
    isDirty: {
      get: ({ isDirty }) => isDirty,
      set: (workbook, value) => {
        workbook.isDirty = value === true;
      },
    },
    previouslySaved: { get: () => true },
    chartDataPointTrack: { get: () => true },
    calculationEngineVersion: { get: () => 191_029 },
    usePrecisionAsDisplayed: { get: () => false },
  },
  navigations: {
    application: (workbook) => HostObject.of(APPLICATION, workbook),
    comments: (workbook) => HostObject.of(WORKBOOK_COMMENTS, workbook),
    customXmlParts: (workbook) => HostObject.of(CUSTOM_XML_PARTS, workbook),
    functions: (workbook) => HostObject.of(FUNCTIONS_OBJECT, workbook),
    names: (workbook) => HostObject.of(WORKBOOK_NAMES, workbook),
    properties: (workbook) => HostObject.of(DOCUMENT_PROPERTIES, workbook),
    protection: (workbook) => HostObject.of(WORKBOOK_PROTECTION, workbook),
    settings: (workbook) => HostObject.of(SETTINGS, workbook),
    tables: (workbook) => HostObject.of(WORKBOOK_TABLES, workbook),
    worksheets: (workbook) => HostObject.of(WORKSHEETS, workbook),
    _Runtime: (_workbook, { session }) => HostObject.of(RUNTIME, session),
  },
  methods: {
    getActiveCell: (workbook) => {
      const { activeSheet } = workbook;
      const { top, left } = activeSheet.selection[0];
      return rangeObject(new CellRange(workbook, activeSheet, { top, left, bottom: top, right: left }));
    },
    getSelectedRange: (workbook) => {
      const { activeSheet } = workbook;
      // Excel answers so when several areas are selected.
      if (activeSheet.selection.length > 1) throw new ExcelFault('InvalidSelection');
      return rangeObject(new CellRange(workbook, activeSheet, activeSheet.selection[0]));
    },
    getSelectedRanges: (workbook) =>
      rangeAreasObject(new CellAreas(workbook, workbook.activeSheet, workbook.activeSheet.selection)),
    getIsActiveCollabSession: () => false,
    // There are neither charts nor slicers here, so none is active.
    getActiveChart: noItem,
    getActiveChartOrNullObject: () => null,
    getActiveSlicer: noItem,
    getActiveSlicerOrNullObject: () => null,
    save: (workbook, call) => {
      call.word(0, ['Save', 'Prompt'] as const, 'Save');
      workbook.isDirty = false;
      return undefined;
    },
    _RemoveReference: (_workbook, call) => {
      const name = call.json(0);
      if (typeof name !== 'string') throw invalidArgument();
      call.session.release(name);
      return undefined;
    },
    _RemoveAllReferences: (_workbook, call) => {
      call.session.releaseAll();
      return undefined;
    },
    _GetRangeForEventByReferenceId: (_workbook, call) => call.session.byReference(call.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, call) => call.session.byReference(call.text(0)),
    _GetReferenceCount: (_workbook, call) => call.session.keptCount,
  },
};
