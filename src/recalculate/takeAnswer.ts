import { textHash } from '../rubric/itemKey';
import type { ColumnAnchor } from '../reading/roles/columnAnchor';
import { sameAnchor } from '../reading/roles/columnAnchor';
import type { ColumnOffer } from '../reading/roles/columnOffers';
import type { SheetReading } from '../reading/sheetReading';
import type { HostFault } from '../snapshot/host';
import type { Guard } from '../snapshot/plan';
import { cellAt, sheetNamed, type Snapshot } from '../snapshot/snapshot';
import { agreeTo, chooseRole, confirm, forgetRole, unconfirm, type Decisions } from '../state/decisions';
import { chooseLink, dropPack, forgetLink, keepPack, type Memory } from '../state/memory';
import type { Answer, LinkAnswer, RoleAnswer } from './answer';

/** What is to be remembered once an answer is taken, and the cells it rests on. */
export interface Taken {
  readonly memory: Memory;
  readonly guards: readonly Guard[];
}

/**
 * Takes a person's answer, as far as what it was about still stands in the workbook.
 * @param readings of the whole workbook, as it is read with what the memory holds.
 */
export function takeAnswer(
  snapshot: Snapshot,
  readings: readonly SheetReading[],
  memory: Memory,
  answer: Answer,
): Taken | HostFault {
  const { decisions } = memory;
  const remembered = (after: Memory): Taken => ({ memory: after, guards: [] });
  const decided = (after: Decisions): Taken => remembered({ ...memory, decisions: after });
  switch (answer.kind) {
    case 'passage': {
      const { standard, span, quote, decision } = answer;
      const place = { textHash: textHash(standard), span, quote };
      return decided(
        decision.kind === 'asRead' ? unconfirm(decisions, place) : confirm(decisions, { ...place, decision }),
      );
    }
    case 'agreed':
      return decided(agreeTo(decisions, answer.sheet));
    case 'role':
      return takeRole(snapshot, readings, memory, answer);
    case 'link':
      return takeLink(readings, memory, answer);
    case 'policies':
      return remembered({ ...memory, policies: { ...memory.policies, ...answer.policies } });
    case 'pack':
      return remembered(keepPack(memory, answer.pack));
    case 'packDropped':
      return remembered(dropPack(memory, answer.name));
  }
}

function takeRole(
  snapshot: Snapshot,
  readings: readonly SheetReading[],
  memory: Memory,
  { sheet: name, at, role }: RoleAnswer,
): Taken | HostFault {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) return { code: 'sheetGone', sheet: name };
  const offer = readings
    .flatMap((reading): readonly ColumnOffer[] => (reading.sheet === name ? reading.offers : []))
    .find((one) => sameAnchor(one.at, at));
  const place = { sheet: name, column: offer?.column ?? 0, at };
  if (role === 'asRead')
    return { memory: { ...memory, decisions: forgetRole(memory.decisions, place) }, guards: [] };
  if (!offer) return { code: 'changedMeanwhile', sheet: name, cells: [] };
  const choice = { ...place, role };
  const lapsed = lapsedIn(readings, name);
  const current = memory.decisions.roles.filter(
    (one) =>
      one.sheet !== name ||
      !lapsed.some((gone) => one.at && sameAnchor(one.at, gone)) ||
      // What no longer holds is settled by a choice for the same role, or for the column that stands there now.
      (one.role !== role && one.column !== offer.column),
  );
  const decisions = chooseRole({ ...memory.decisions, roles: current }, choice);
  const guard = { sheet: name, cell: offer.cell, value: cellAt(sheet, offer.cell).value };
  return { memory: { ...memory, decisions }, guards: [guard] };
}

function lapsedIn(readings: readonly SheetReading[], sheet: string): readonly ColumnAnchor[] {
  return readings.flatMap((reading) =>
    reading.kind === 'other' || reading.sheet !== sheet
      ? []
      : reading.warnings.flatMap(({ issue }) => (issue.code === 'choiceLapsed' ? [issue.at] : [])),
  );
}

function takeLink(
  readings: readonly SheetReading[],
  memory: Memory,
  { indicator, to }: LinkAnswer,
): Taken | HostFault {
  const links = (memoryAfter: Memory): Taken => ({ memory: memoryAfter, guards: [] });
  switch (to.kind) {
    case 'byName':
      return links(forgetLink(memory, indicator));
    case 'none':
      return links(chooseLink(memory, { indicator, sheet: null }));
    case 'sheet': {
      const { sheet } = to;
      if (!readings.some((reading) => reading.kind === 'rubric' && reading.sheet === sheet))
        return { code: 'sheetGone', sheet };
      return links(chooseLink(memory, { indicator, sheet }));
    }
  }
}
