import { tidyName } from '../grid/foldText';
import type { TableHeader } from '../header/findHeaders';
import type { ChosenRole } from '../readingTools';
import type { ReadingWarning } from '../sheetReading';
import { anchoredColumn, type HeadedColumn } from './columnAnchor';

/** The columns of a table with the words above them. */
export function headedColumns(header: TableHeader): readonly HeadedColumn[] {
  return header.cells.map(({ column, cell }) => ({ column, header: tidyName(cell.text) }));
}

/** What a person has chosen for the columns of a table, by the column that each choice holds for now. */
export function chosenRoles(
  header: TableHeader,
  choices: readonly ChosenRole[],
): ReadonlyMap<number, ChosenRole['role']> {
  const columns = headedColumns(header);
  return new Map(
    choices.flatMap((choice): [number, ChosenRole['role']][] => {
      const column = choice.at ? anchoredColumn(choice.at, columns) : choice.column;
      return column === null ? [] : [[column, choice.role]];
    }),
  );
}

/** Choices that hold for no column of a sheet any more: what they were about is asked again. */
export function lapsedChoices(
  headers: readonly TableHeader[],
  choices: readonly ChosenRole[],
): readonly ReadingWarning[] {
  const tables = headers.map(headedColumns);
  const row = headers[0]?.rows.at(-1) ?? 1;
  return choices.flatMap(({ at, role, column }): readonly ReadingWarning[] => {
    if (!at || tables.some((columns) => anchoredColumn(at, columns) !== null)) return [];
    return [{ cell: { row, column }, issue: { code: 'choiceLapsed', role, header: at.header, at } }];
  });
}
