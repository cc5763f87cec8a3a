import type { ClauseGroup, Part } from '../rubric/rubric';
import type { Points } from '../rubric/points';
import type { Draft } from './draft';
import type { CapScope, Island } from './islands/island';
import type { Statement } from './statements';
import { partsOf } from './parts';

/** What is said for more than one clause: parts, shared caps, floors. */
export interface Scopes {
  readonly parts: readonly Part[];
  readonly partOf: ReadonlyMap<Draft, Part>;
  readonly groups: readonly ClauseGroup[];
  readonly groupOf: ReadonlyMap<Draft, string>;
  /** Caps that stand apart from the one clause they can only mean. */
  readonly capOf: ReadonlyMap<Draft, Points>;
  readonly cap: Points | null;
  readonly bonusCap: Points | null;
  readonly belowZero: boolean;
  /** Caps that could mean one clause or several. */
  readonly unclear: readonly Island[];
}

export function scopesOf(
  text: string,
  islands: readonly Island[],
  statements: readonly Statement[],
  drafts: readonly Draft[],
  points: Points | null,
): Scopes {
  const attached = new Set(statements.flatMap(({ after }) => after));
  const groups: ClauseGroup[] = [];
  const groupOf = new Map<Draft, string>();
  const capOf = new Map<Draft, Points>();
  const unclear: Island[] = [];
  let cap: Points | null = null;
  let bonusCap: Points | null = null;

  const group = (members: readonly Draft[], limit: Points | null, dearestOnly: boolean): void => {
    const id = `group${groups.length + 1}`;
    groups.push({ id, cap: limit, dearestOnly });
    for (const member of members) groupOf.set(member, id);
  };

  const total = drafts.filter(deducts).length;
  let passed = 0; // drafts that stand before the island
  let open: Draft[] = []; // of these, deductions in no group yet
  let bonuses: Draft[] = [];
  const earlier: Draft[] = [];
  for (const island of islands) {
    for (
      let draft = drafts[passed];
      draft && draft.statement.head.end <= island.start;
      draft = drafts[++passed]
    ) {
      if (draft.effect.kind === 'bonus') bonuses.push(draft);
      if (deducts(draft)) open.push(draft);
      earlier.push(draft);
    }
    if (attached.has(island)) continue;
    if (island.kind === 'dearest') {
      group(bonuses.length > 0 ? bonuses : open, null, true);
      if (bonuses.length > 0) bonuses = [];
      else open = [];
    }
    if (island.kind !== 'cap') continue;
    switch (meaningOf(island, earlier)) {
      case 'item':
        cap = island.points;
        break;
      case 'bonus':
        bonusCap = island.points;
        break;
      case 'both':
        cap = island.points;
        bonusCap = island.points;
        break;
      case 'group':
        if (open.length === 0) unclear.push(island);
        else if (open.length === total) cap = island.points;
        else group(open, island.points, false);
        open = [];
        break;
      case 'clause': {
        const [only, ...more] = earlier;
        if (only !== undefined && more.length === 0) capOf.set(only, island.points);
        else unclear.push(island);
        break;
      }
    }
  }
  const { parts, partOf } = partsOf(text, islands, drafts, points);
  const belowZero = islands.some((island) => island.kind === 'belowZero');
  return { parts, partOf, groups, groupOf, capOf, cap, bonusCap, belowZero, unclear };
}

/** A sum over several amounts is for what was said last: bonuses, or deductions. */
function meaningOf(cap: Island<'cap'>, earlier: readonly Draft[]): CapScope {
  if (cap.of !== 'clause' || !cap.total || earlier.length < 2) return cap.of;
  return earlier[earlier.length - 1]?.effect.kind === 'bonus' ? 'bonus' : 'group';
}

function deducts({ effect }: Draft): boolean {
  return effect.kind === 'deduct' || effect.kind === 'void';
}
