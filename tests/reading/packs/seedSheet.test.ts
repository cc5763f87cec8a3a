import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
import { readStandard } from '../../../src/clauses/readStandard';
import { matchPack } from '../../../src/reading/packs/matchPack';
import { packToRubric } from '../../../src/rubric/pack/packToRubric';
import { ORGANISATION, SHIPPED_RUBRICS } from '../../../src/rubric/pack/shippedPacks';
import type { Clause } from '../../../src/rubric/clause';
import type { Category, Item, Rubric } from '../../../src/rubric/rubric';
import { describeShared, sharedPath } from '../../shared';

/** The sheet's rows as a rubric, without the product's own reading of sheets: category, points, standard. */
async function seedRubric(): Promise<Rubric> {
  const workbook = await readXlsx(readFileSync(sharedPath('seed', 'workbook.xlsx')));
  const categories = new Map<string, Item[]>();
  let category = '';
  for (const [name, points, standard] of workbook.sheets[1]?.rows.slice(2) ?? []) {
    if (typeof name === 'string') category = name;
    if (typeof points !== 'number' || typeof standard !== 'string') continue;
    const items = categories.get(category) ?? [];
    categories.set(category, [...items, toItem(`${category} ${items.length}`, points * 1000, standard)]);
  }
  const read: Category[] = [...categories].map(([name, items]) => ({ name, items }));
  return { name: '组织建设', complete: true, categories: read };
}

function toItem(id: string, points: number, standard: string): Item {
  const { clauses, parts, groups, cap, bonusCap, unread } = readStandard(standard, points);
  const number = /^\d+/.exec(standard)?.[0] ?? null;
  return {
    id,
    number,
    title: '',
    points,
    standard,
    clauses,
    parts,
    groups,
    cap,
    bonusCap,
    unread,
    notices: [],
  };
}

/** What a clause does, without its words. */
function rule(clause: Clause): unknown {
  return {
    kind: clause.kind,
    points: 'points' in clause ? clause.points : null,
    threshold: 'threshold' in clause ? clause.threshold : null,
    target: 'target' in clause ? clause.target : null,
    belowZero: clause.belowZero,
    counts: clause.certainty.kind !== 'doubtful',
  };
}

describeShared('the organisation sheet, as OCR left it', () => {
  it('is known by its pack, and every clause of the two agrees', async () => {
    const { rubric, pack } = matchPack(await seedRubric(), SHIPPED_RUBRICS);
    expect(pack).toBe('organisation');
    expect(rubric.complete).toBe(false);
    const rules = (of: Rubric) =>
      of.categories.flatMap(({ name, items }) =>
        items.map((item) => ({ name, points: item.points, clauses: item.clauses.map(rule) })),
      );
    expect(rules(rubric)).toEqual(rules(packToRubric(ORGANISATION)));
  });

  it('has one figure that only the pack knows, and no other difference', async () => {
    const before = await seedRubric();
    const { rubric } = matchPack(before, SHIPPED_RUBRICS);
    const items = rubric.categories.flatMap((category) => category.items);
    expect(items.map((item) => item.notices)).toEqual([
      ...Array.from({ length: 16 }, () => []),
      [{ code: 'inferredFigure', clause: 1 }],
    ]);
    expect(items[16]?.unread).toEqual([]);
  });
});
