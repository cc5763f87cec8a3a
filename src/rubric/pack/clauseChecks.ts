import { compareFractions, fraction } from '../fraction';
import { formatPath, type PackFault, type PackFaultCode, type PathStep } from './packFault';
import type { PackClause } from './clauseSchema';
import type { PackItem } from './packSchema';
import { parsePackValue } from './packValue';

/** Faults of one clause against its item: ids it names, what it costs, ranges and steps that make no sense. */
export function clauseFaults(clause: PackClause, item: PackItem, path: readonly PathStep[]): PackFault[] {
  const faults: PackFault[] = [];
  const add = (key: string, code: PackFaultCode) =>
    faults.push({ ...code, path: formatPath([...path, key]) });

  if (clause.part !== undefined && !item.parts?.some((part) => part.id === clause.part)) {
    add('part', { code: 'unknownId', id: clause.part });
  }
  if (clause.group !== undefined && !item.groups?.some((group) => group.id === clause.group)) {
    add('group', { code: 'unknownId', id: clause.group });
  }
  const dearest = costOf(clause);
  // 倒扣 goes below zero by intent; a doubtful clause is not counted, its cost may be the very doubt.
  if (dearest && dearest.cost > item.points && !clause.belowZero && clause.doubt === undefined) {
    add(dearest.key, { code: 'costsMoreThanItem', cost: dearest.cost, points: item.points });
  }
  switch (clause.kind) {
    case 'void':
      if (clause.scope === 'part' && clause.part === undefined) add('scope', { code: 'partNotNamed' });
      break;
    case 'perUnit':
    case 'perPoint':
      if (!stepIsPositive(clause.per)) add('per', { code: 'stepNotPositive' });
      break;
    case 'discretionary':
      if (rangeIsReversed(clause)) add('max', { code: 'rangeReversed' });
      break;
    case 'bonus':
      if (!stepIsPositive(clause.per)) add('per', { code: 'stepNotPositive' });
      if (rangeIsReversed(clause)) add('max', { code: 'rangeReversed' });
      if (clause.points === undefined && clause.max === undefined) add('points', { code: 'figureNotGiven' });
      break;
    case 'fixed':
    case 'tier':
    case 'proportional':
    case 'veto':
      break;
  }
  return faults;
}

/** The most that one finding of the clause can cost, and the key that says so; null when it names no figure. */
function costOf(clause: PackClause): { readonly key: string; readonly cost: number } | null {
  switch (clause.kind) {
    case 'fixed':
    case 'perUnit':
    case 'perPoint':
    case 'tier':
      return { key: 'points', cost: clause.points };
    case 'discretionary':
      return clause.max === undefined ? null : { key: 'max', cost: clause.max };
    case 'void':
    case 'proportional':
    case 'bonus':
    case 'veto':
      return null;
  }
}

function stepIsPositive(per: number | string | undefined): boolean {
  if (per === undefined) return true;
  const step = parsePackValue(per, null);
  return step !== null && compareFractions(step, fraction(0)) > 0;
}

function rangeIsReversed({ min, max }: { readonly min?: number; readonly max?: number }): boolean {
  return min !== undefined && max !== undefined && min > max;
}
