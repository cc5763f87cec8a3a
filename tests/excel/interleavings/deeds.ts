import type { Deed } from './person';

const TEXTS = ['①×2', '②', '无', '①②', '②×2', '①'];

/** Unlike any figure that the rules give, so that it is never taken for one of ours. */
const FIGURES = [0.77, 1.23, 0.31];

/** What a person does next, and how often: mostly they type findings. */
export function nextDeed(items: readonly string[], next: () => number, count: number): Deed {
  const one = <Thing>(things: readonly [Thing, ...Thing[]] | readonly Thing[]): Thing => {
    const thing = things[Math.floor(next() * things.length)];
    if (thing === undefined) throw new Error('nothing to choose from');
    return thing;
  };
  const item = one(items);
  const chance = next();
  if (chance < 0.5) return { kind: 'finding', item, text: one(TEXTS) };
  if (chance < 0.6) return { kind: 'insertRow', above: item };
  if (chance < 0.68) return { kind: 'sort', column: one([2, 4]) };
  if (chance < 0.72) return { kind: 'rename', name: `考核表${count}` };
  if (chance < 0.78) return { kind: 'hide', item, hidden: next() < 0.5 };
  if (chance < 0.84) return { kind: 'note', text: `便条${count}` };
  if (chance < 0.89) return { kind: 'reply', item };
  if (chance < 0.93) return { kind: 'deleteComment', item };
  return { kind: 'figure', item, value: one(FIGURES) };
}
