import { invalidArgument } from '../../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import type { CellRange } from '../cellRange';
import { DATA_VALIDATION } from '../dataValidation';
import { CONDITIONAL_FORMATS } from '../conditionalFormats/collection';
import { restyleTarget, uniform } from '../format/looks';
import { RANGE_FORMAT } from '../format/rangeFormat';
import { TABLE_SCOPED_COLLECTION, tablesTouching } from '../tables/scopedCollection';
import { worksheetObject } from '../worksheet';
import { cellProperties } from './cellProperties';
import { contentProperties } from './contents';
import { edits } from './edits';
import { hyperlink } from './hyperlink';
import { finds } from './finds';
import { moves } from './moves';
import { placeProperties } from './place';
import { provide } from './rangeObject';
import { RANGE_SORT } from './sort';
import { visibleView } from './visibleView';

const style: Property<CellRange> = {
  get: (range) => uniform(range, ({ name }) => name),
  set: (range, name) => {
    if (typeof name !== 'string') throw invalidArgument();
    restyleTarget(range, (look) => ({ ...look, name }));
  },
};

export const RANGE: ObjectType<CellRange> = {
  name: 'Range',
  kept: true,
  properties: {
    ...placeProperties,
    ...contentProperties,
    style,
    hasSpill: { get: () => false },
    savedAsArray: { get: () => false },
    linkedDataTypeState: {
      get: ({ area }) => linkedStates(area.bottom - area.top + 1, area.right - area.left + 1),
    },
    hyperlink,
  },
  navigations: {
    format: (range) => HostObject.of(RANGE_FORMAT, range),
    worksheet: ({ workbook, sheet }) => worksheetObject(workbook, sheet),
    sort: (range) => HostObject.of(RANGE_SORT, range),
    dataValidation: (range) => HostObject.of(DATA_VALIDATION, range),
    conditionalFormats: (range) => HostObject.of(CONDITIONAL_FORMATS, range),
  },
  methods: {
    ...moves,
    ...edits,
    ...finds,
    ...cellProperties,
    getVisibleView: visibleView,
    getTables: (range, call) =>
      HostObject.of(
        TABLE_SCOPED_COLLECTION,
        tablesTouching(range.workbook, range.sheet, [range.area], call.flag(0)),
      ),
  },
};

function linkedStates(rows: number, columns: number): string[][] | null {
  if (rows * columns > 1_000_000) return null;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 'None'));
}

provide({ range: (target) => HostObject.of(RANGE, target) });
