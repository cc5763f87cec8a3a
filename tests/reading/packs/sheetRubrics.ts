import type { Clause } from '../../../src/rubric/clause';
import { loadPack } from '../../../src/rubric/pack/loadPack';
import type { RubricPack } from '../../../src/rubric/pack/packSchema';
import { packToRubric } from '../../../src/rubric/pack/packToRubric';
import type { Item, Rubric } from '../../../src/rubric/rubric';

/** A pack of our own for matching: two categories, five items, one of everything that only a pack knows. */
const WRITTEN = {
  kind: 'rubric',
  id: 'stairs',
  name: '楼栋管理细则',
  complete: true,
  categories: [
    {
      name: '楼道环境卫生',
      items: [
        {
          number: '1',
          title: '楼道清扫',
          points: 5,
          clauses: [
            { kind: 'fixed', when: '垃圾堆放过夜', points: 2 },
            {
              kind: 'perUnit',
              when: '清扫少于每周三趟',
              points: 1,
              unit: '趟',
              target: { direction: 'atLeast', value: 3, unit: '趟' },
            },
          ],
        },
        {
          number: '2',
          title: '公共照明',
          points: 4,
          clauses: [
            {
              kind: 'fixed',
              when: '完好率不到九成五',
              points: 2,
              threshold: { op: '<', value: 95, unit: '%' },
            },
            { kind: 'void', when: '应急灯全部损坏' },
          ],
        },
      ],
    },
    {
      name: '邻里服务',
      items: [
        {
          number: '1',
          title: '楼长值班',
          points: 3,
          clauses: [
            { kind: 'fixed', when: '值班记录缺页', points: 1 },
            { kind: 'fixed', when: '媒体曝光', points: 3, belowZero: true },
          ],
        },
        { number: '2', title: '邻里活动正常举办', points: 2, clauses: [] },
        {
          number: '3',
          title: '意见收集',
          points: 3,
          clauses: [{ kind: 'perUnit', when: '居民意见箱缺少', points: 1, unit: '个', inferred: true }],
        },
      ],
    },
  ],
};

export const STAIRS: RubricPack = asRubricPack(WRITTEN);

export function asRubricPack(json: unknown): RubricPack {
  const result = loadPack(json);
  if (!result.ok || result.pack.kind !== 'rubric')
    throw new Error(`no rubric pack: ${JSON.stringify(result)}`);
  return result.pack;
}

/**
 * The rubric as a reader would find it in a sheet made from a pack: longer words around those of the pack, no
 * thresholds, targets or 倒扣, and the inferred figure cut off.
 */
export function sheetOf(pack: RubricPack): Rubric {
  const rubric = packToRubric(pack);
  return {
    ...rubric,
    complete: true,
    categories: rubric.categories.map((category) => ({ ...category, items: category.items.map(sheetItem) })),
  };
}

function sheetItem(item: Item): Item {
  const inferred = new Set(item.notices.map((notice) => notice.clause));
  return {
    ...item,
    id: `sheet ${item.id}`,
    standard: `认真做好本楼${item.title}。${item.clauses.map((clause) => `凡${clause.condition}的,扣分;`).join('')}`,
    clauses: item.clauses.map((clause) => ({
      ...withoutMeasures(clause),
      quote: `凡${clause.condition}的,扣分`,
      source: 'text',
      belowZero: false,
      certainty: inferred.has(clause.number)
        ? { kind: 'doubtful', reason: 'truncated' }
        : { kind: 'certain' },
    })),
    notices: [],
  };
}

function withoutMeasures(clause: Clause): Clause {
  if (clause.kind === 'fixed' || clause.kind === 'void') return { ...clause, threshold: null };
  return clause.kind === 'perUnit' ? { ...clause, target: null, unit: '' } : clause;
}

/** The rubric with one item changed; categories and items by place, from 0. */
export function withItem(
  rubric: Rubric,
  category: number,
  place: number,
  change: (item: Item) => Item,
): Rubric {
  return {
    ...rubric,
    categories: rubric.categories.map((group, index) =>
      index === category
        ? { ...group, items: group.items.map((item, at) => (at === place ? change(item) : item)) }
        : group,
    ),
  };
}

/** Every text of a rubric put through a change, as OCR or an editor would. */
export function withTexts(rubric: Rubric, change: (text: string) => string): Rubric {
  return {
    ...rubric,
    categories: rubric.categories.map((category) => ({
      name: change(category.name),
      items: category.items.map((item) => ({
        ...item,
        title: change(item.title),
        standard: change(item.standard),
        clauses: item.clauses.map((clause) => ({
          ...clause,
          quote: change(clause.quote),
          condition: change(clause.condition),
        })),
      })),
    })),
  };
}

export function itemAt(rubric: Rubric, category: number, place: number): Item {
  const item = rubric.categories[category]?.items[place];
  if (!item) throw new Error(`no item ${category}.${place}`);
  return item;
}
