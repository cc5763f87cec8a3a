import type { Call } from '../../protocol/call';
import type { JsonRecord } from '../../protocol/json';
import type { ObjectType } from '../../protocol/objectType';
import { criteriaJson, filterRows, readCriteria } from '../../workbook/filtering';
import { dataArea } from '../../workbook/table';
import { assertAllowed } from '../../workbook/writing';
import type { TableOf } from './table';

export interface ColumnFilterOf extends TableOf {
  /** The column's id within its table. */
  readonly id: number;
}

/** Shows the rows that fit all filters of a table. */
export function applyFilters({ workbook, sheet, table }: TableOf): void {
  assertAllowed(workbook, sheet, 'allowAutoFilter');
  const area = dataArea(table);
  if (!area) return;
  const byPlace = [...table.filters].map(
    ([id, criteria]) => [area.left + table.columnIds.indexOf(id), criteria] as const,
  );
  filterRows(workbook, sheet, area, new Map(byPlace));
}

function apply(of: ColumnFilterOf, criteria: JsonRecord): undefined {
  of.table.filters.set(of.id, readCriteria(criteria));
  applyFilters(of);
  return undefined;
}

const counted =
  (filterOn: string) =>
  (of: ColumnFilterOf, call: Call): undefined =>
    apply(of, { filterOn, criterion1: String(call.integer(0)) });

export const FILTER: ObjectType<ColumnFilterOf> = {
  name: 'Filter',
  properties: { criteria: { get: ({ table, id }) => criteriaJson(table.filters.get(id)) } },
  methods: {
    apply: (of, call) => apply(of, call.record(0)),
    applyValuesFilter: (of, call) => apply(of, { filterOn: 'Values', values: call.list(0) }),
    applyCustomFilter: (of, call) =>
      apply(of, {
        filterOn: 'Custom',
        criterion1: call.json(0),
        criterion2: call.json(1),
        operator: call.word(2, ['And', 'Or'] as const, 'And'),
      }),
    applyDynamicFilter: (of, call) => apply(of, { filterOn: 'Dynamic', dynamicCriteria: call.text(0) }),
    applyTopItemsFilter: counted('TopItems'),
    applyTopPercentFilter: counted('TopPercent'),
    applyBottomItemsFilter: counted('BottomItems'),
    applyBottomPercentFilter: counted('BottomPercent'),
    clear: (of) => {
      of.table.filters.delete(of.id);
      applyFilters(of);
      return undefined;
    },
  },
};
