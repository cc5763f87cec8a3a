import { oneOf } from '../../protocol/call';
import { invalidArgument, notImplemented } from '../../protocol/faults';
import { isRecord, member } from '../../protocol/json';
import type { ObjectType } from '../../protocol/objectType';
import { columnCount, rowCount } from '../../workbook/areas';
import { sortCells } from '../../workbook/sorting';
import type { CellRange } from '../cellRange';

export const RANGE_SORT: ObjectType<CellRange> = {
  name: 'RangeSort',
  methods: {
    apply: ({ workbook, sheet, area }, call) => {
      const byColumns = call.word(3, ['Rows', 'Columns'] as const, 'Rows') === 'Columns';
      const fields = call.list(0).map((field) => {
        const key = isRecord(field) ? member(field, 'key') : undefined;
        if (!isRecord(field) || typeof key !== 'number') throw invalidArgument();
        if (key < 0 || key >= (byColumns ? rowCount(area) : columnCount(area))) throw invalidArgument();
        const on = oneOf(member(field, 'sortOn'), ['Value', 'CellColor', 'FontColor', 'Icon'], 'Value');
        if (on !== 'Value') throw notImplemented(`RangeSort.apply (sortOn ${on})`);
        return { key, ascending: member(field, 'ascending') !== false };
      });
      sortCells(workbook, sheet, area, fields, {
        matchCase: call.flag(1),
        hasHeaders: call.flag(2),
        byColumns,
      });
      return undefined;
    },
  },
};
