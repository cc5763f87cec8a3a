import type { CellRef } from '../snapshot/area';
import type { TableHeader } from './header/findHeaders';
import { headerWord } from './roles/headerWord';

const UNIT =
  /(?:社区|村|居委会|居|小区|街道|镇|乡|片区|公司|学校|园区|网格|单位|支部|中队)$|^(?:第?[一二三四五六七八九十\d]+)(?:社区|村|组|队|班)/;

/** So many columns of units side by side make a matrix. */
const UNITS = 3;

/**
 * Items down, communities across.
 * @returns the first community's header cell, or null for any other table.
 */
export function findMatrix(header: TableHeader): CellRef | null {
  const named = header.cells.filter(({ cell, word }) => !word && UNIT.test(cell.folded));
  const under = header.cells.filter(({ word, group }) => {
    const over = group ? headerWord(group.folded)?.role : undefined;
    return !word && (over === 'score' || /社区|村|单位|得分|扣分/.test(group?.folded ?? ''));
  });
  const units = named.length >= UNITS ? named : under.length >= UNITS ? under : [];
  const [first] = units;
  return first ? { row: first.cell.row, column: first.column } : null;
}
