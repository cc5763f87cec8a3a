import type { Area } from '../../snapshot/area';
import type { Json } from '../protocol/json';
import type { FilterCriteria } from './filtering';

/** How a table was sorted: fields as they were given. */
export interface TableOrder {
  readonly fields: readonly Json[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** An Excel Table (ListObject). Its column names are the texts of its header cells. */
export interface Table {
  readonly id: string;
  name: string;
  /** Header and totals included. */
  area: Area;
  /** Ids of its columns, from the left; they stay when the column is renamed or moved. */
  columnIds: number[];
  /** Made of headers alone, and no row added yet. */
  awaitsRows: boolean;
  /** By column id. */
  readonly filters: Map<number, FilterCriteria>;
  /** null: as the rows were put in. */
  order: TableOrder | null;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The rows between header and totals; null when there are none. */
export function dataArea(table: Table): Area | null {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return top <= bottom ? { ...table.area, top, bottom } : null;
}
