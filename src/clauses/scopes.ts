import type { Points } from '../rubric/points';
import type { ClauseGroup, Part } from '../rubric/rubric';
import type { Draft } from './draft';
import type { CapScope, Island } from './islands/island';
import { partsOf } from './parts';
import type { Statement } from './statements';

/** What is said for more than one clause: parts, shared caps, points below zero. */
export interface Scopes extends SharedCaps {
  readonly parts: readonly Part[];
  readonly partOf: ReadonlyMap<Draft, Part>;
  readonly belowZero: ReadonlySet<Draft>;
  /** Statements that could mean one clause or several: for a person. */
  readonly unclear: readonly Island[];
}

interface SharedCaps {
  readonly groups: readonly ClauseGroup[];
  readonly groupOf: ReadonlyMap<Draft, string>;
  /** Caps that stand apart from the one clause they can only mean. */
  readonly capOf: ReadonlyMap<Draft, Points>;
  readonly cap: Points | null;
  readonly bonusCap: Points | null;
}

export function scopesOf(
  text: string,
  islands: readonly Island[],
  statements: readonly Statement[],
  drafts: readonly Draft[],
  points: Points | null,
): Scopes {
  const attached = new Set(statements.flatMap(({ after }) => after));
  const free = islands.filter((island) => !attached.has(island));
  const unclear = free.filter(
    (island) => island.kind === 'slashUnit' && /[分\d.]/.test(text.charAt(island.start - 1)),
  );
  return {
    ...sharedCapsOf(free, drafts, text, unclear),
    ...partsOf(text, islands, drafts, points),
    belowZero: belowZeroOf(free, drafts, text, unclear),
    unclear,
  };
}

/** Drafts in the order of the text, taken up to a place. */
class Passed {
  private next = 0;
  constructor(private readonly drafts: readonly Draft[]) {}

  /** Those that end before `place` and were not taken yet. */
  upTo(place: number): Draft[] {
    const taken: Draft[] = [];
    for (
      let draft = this.drafts[this.next];
      draft && draft.statement.head.end <= place;
      draft = this.drafts[++this.next]
    )
      taken.push(draft);
    return taken;
  }
}

function sharedCapsOf(
  islands: readonly Island[],
  drafts: readonly Draft[],
  text: string,
  unclear: Island[],
): SharedCaps {
  const groups: ClauseGroup[] = [];
  const groupOf = new Map<Draft, string>();
  const capOf = new Map<Draft, Points>();
  let cap: Points | null = null;
  let bonusCap: Points | null = null;
  const group = (members: readonly Draft[], limit: Points | null, dearestOnly: boolean): void => {
    const id = `group${groups.length + 1}`;
    groups.push({ id, cap: limit, dearestOnly });
    for (const member of members) groupOf.set(member, id);
  };

  const total = drafts.filter(deducts).length;
  const passed = new Passed(drafts);
  const earlier: Draft[] = [];
  let open: Draft[] = []; // deductions before the island that are in no group yet
  let bonuses: Draft[] = []; // bonuses likewise
  for (const island of islands) {
    if (island.kind !== 'dearest' && island.kind !== 'cap') continue;
    for (const draft of passed.upTo(island.start)) {
      earlier.push(draft);
      if (draft.effect.kind === 'bonus') bonuses.push(draft);
      else if (deducts(draft)) open.push(draft);
    }
    if (island.kind === 'dearest') {
      const members = bonuses.length > 0 ? bonuses : open;
      if (members.length > 0) group(members, null, true);
      if (members === bonuses) bonuses = [];
      else open = [];
      continue;
    }
    switch (meaningOf(island, earlier, text)) {
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
  return { groups, groupOf, capOf, cap, bonusCap };
}

/** A limit behind several amounts is for their sum where it says so, or where it speaks of what is added. */
function meaningOf(cap: Island<'cap'>, earlier: readonly Draft[], text: string): CapScope {
  if (cap.of !== 'clause' || earlier.length < 2) return cap.of;
  const adds = text.slice(cap.start, cap.end).includes('加');
  const afterBonus = earlier[earlier.length - 1]?.effect.kind === 'bonus';
  if (adds) return afterBonus ? 'bonus' : 'clause';
  if (!cap.total) return 'clause';
  return afterBonus ? 'bonus' : 'group';
}

function deducts({ effect }: Draft): boolean {
  return effect.kind === 'deduct' || effect.kind === 'void';
}

/**
 * Drafts that may go below zero by a statement of its own: all of them where it stands at the start of a sentence
 * (本项分值扣完后继续倒扣) or names the item (…扣3分,本项可负分), those of its sentence where it follows them. With words of its own before it, it is unclear.
 */
function belowZeroOf(
  islands: readonly Island[],
  drafts: readonly Draft[],
  text: string,
  unclear: Island[],
): Set<Draft> {
  const below = new Set<Draft>();
  const passed = new Passed(drafts);
  let earlier: Draft[] = [];
  for (const island of islands) {
    if (island.kind !== 'belowZero') continue;
    earlier = [...passed.upTo(island.start), ...earlier.slice(0, 1)];
    const last = earlier.reduce((end, { statement }) => Math.max(end, statement.end), -1);
    const lead = text.slice(Math.max(0, island.start - 4), island.start);
    const inSentence = earlier.filter(({ statement }) => statement.sentence.end > island.start);
    const follows =
      inSentence.length > 0 && /^[,、(]{0,2}(?:且|并|可)?$/.test(text.slice(last, island.start));
    const ofItem = text.charAt(island.start) === '本';
    if (/(?:^|[。;\n])[()\d、.]{0,3}$/.test(lead) || (follows && ofItem)) {
      for (const draft of drafts) if (draft.effect.kind === 'deduct') below.add(draft);
    } else if (follows) {
      for (const draft of inSentence) below.add(draft);
    } else unclear.push(island);
  }
  return below;
}
