import { pointsFromNumber, pointsToNumber } from '../points';
import { bandFaults } from './bandChecks';
import { clauseFaults } from './clauseChecks';
import { formatPath, type PackFault, type PathStep } from './packFault';
import type { Pack, PackItem, RubricPack, ScoreTablePack } from './packSchema';

/** 分值表: the indicators of a score table add up to this. */
const FULL_TABLE = 100;

/** What no schema can say of a pack that has the right shape, in the order of the file. */
export function crossFaults(pack: Pack): PackFault[] {
  return pack.kind === 'rubric' ? rubricFaults(pack) : scoreTableFaults(pack);
}

function scoreTableFaults(table: ScoreTablePack): PackFault[] {
  const path = ['indicators'];
  return [
    ...duplicates(table.indicators, (indicator) => indicator.number, path, 'number'),
    ...duplicates(table.indicators, (indicator) => indicator.name, path, 'name'),
    ...sumFault(FULL_TABLE, table.indicators, path),
  ];
}

function rubricFaults(pack: RubricPack): PackFault[] {
  const faults = duplicates(pack.categories, (category) => category.name, ['categories'], 'name');
  pack.categories.forEach((category, index) => {
    const path = ['categories', index];
    faults.push(...duplicates(category.items, (item) => item.number, [...path, 'items'], 'number'));
    category.items.forEach((item, place) => faults.push(...itemFaults(item, [...path, 'items', place])));
    if (category.points !== undefined) {
      faults.push(...sumFault(category.points, category.items, [...path, 'points']));
    }
  });
  return faults;
}

function itemFaults(item: PackItem, path: readonly PathStep[]): PackFault[] {
  const faults = [
    ...duplicates(item.parts ?? [], (part) => part.id, [...path, 'parts'], 'id'),
    ...duplicates(item.groups ?? [], (group) => group.id, [...path, 'groups'], 'id'),
  ];
  item.parts?.forEach((part, index) => {
    if (part.points > item.points) {
      faults.push(fault([...path, 'parts', index, 'points'], item.points));
    }
  });
  if (item.cap !== undefined && item.cap > item.points) faults.push(fault([...path, 'cap'], item.points));
  item.clauses.forEach((clause, index) => {
    faults.push(...clauseFaults(clause, item, [...path, 'clauses', index]));
  });
  faults.push(...bandFaults(item.clauses, [...path, 'clauses']));
  return faults;
}

function fault(path: readonly PathStep[], points: number): PackFault {
  return { code: 'aboveItemPoints', points, path: formatPath(path) };
}

/** Each element whose key stood before, at the path of that key; elements without one are left out. */
function duplicates<T>(
  elements: readonly T[],
  keyOf: (element: T) => string | undefined,
  path: readonly PathStep[],
  keyName: string,
): PackFault[] {
  const seen = new Set<string>();
  return elements.flatMap((element, index) => {
    const key = keyOf(element);
    if (key === undefined) return [];
    if (seen.has(key)) {
      return [{ code: 'duplicate' as const, of: key, path: formatPath([...path, index, keyName]) }];
    }
    seen.add(key);
    return [];
  });
}

function sumFault(
  stated: number,
  parts: readonly { readonly points: number }[],
  path: readonly PathStep[],
): PackFault[] {
  // In thousandths: a sum of decimals would miss by a binary fraction.
  const summed = parts.reduce((sum, part) => sum + (pointsFromNumber(part.points) ?? 0), 0);
  if (summed === pointsFromNumber(stated)) return [];
  return [{ code: 'sumDiffers', stated, summed: pointsToNumber(summed), path: formatPath(path) }];
}
