import { matchPack, packMatcher } from '../../../src/reading/packs/matchPack';
import { ORGANISATION, SHIPPED_RUBRICS } from '../../../src/rubric/pack/shippedPacks';
import type { Rubric } from '../../../src/rubric/rubric';
import { asRubricPack, itemAt, sheetOf, STAIRS, withItem, withTexts } from './sheetRubrics';

const sheet = sheetOf(STAIRS);
const fragment = asRubricPack({ ...STAIRS, complete: false });
const notices = (rubric: Rubric) =>
  rubric.categories.flatMap((category) => category.items.flatMap((item) => item.notices));

describe('a sheet made from a pack', () => {
  const { rubric, pack } = matchPack(sheet, [ORGANISATION, STAIRS]);

  it('is told to be of that pack', () => {
    expect(pack).toBe('stairs');
    expect(matchPack(sheetOf(ORGANISATION), [STAIRS, ...SHIPPED_RUBRICS]).pack).toBe('organisation');
  });

  it('gains what the text does not say: threshold, target, unit, 倒扣', () => {
    expect(itemAt(rubric, 0, 1).clauses[0]).toMatchObject({
      threshold: { op: '<', value: { numerator: 95, denominator: 100 }, unit: '%' },
    });
    expect(itemAt(rubric, 0, 0).clauses[1]).toMatchObject({
      unit: '趟',
      target: { direction: 'atLeast', value: { numerator: 3, denominator: 1 } },
    });
    expect(itemAt(rubric, 1, 0).clauses.map((clause) => clause.belowZero)).toEqual([false, true]);
  });

  it('takes the figure that was cut off from the pack, and says that it is inferred', () => {
    const item = itemAt(rubric, 1, 2);
    expect(item.clauses).toMatchObject([
      { number: 1, points: 1000, quote: '凡居民意见箱缺少的,扣分', certainty: { kind: 'certain' } },
    ]);
    expect(notices(rubric)).toEqual([{ code: 'inferredFigure', clause: 1 }]);
    expect(item.notices).toEqual([{ code: 'inferredFigure', clause: 1 }]);
  });

  it('keeps its places, words, numbers and an item without clauses', () => {
    expect(itemAt(rubric, 1, 1)).toEqual(itemAt(sheet, 1, 1));
    const shape = (of: Rubric) =>
      of.categories.map(({ name, items }) => [
        name,
        items.map((item) => [
          item.id,
          item.standard,
          item.clauses.map(({ number, quote }) => [number, quote]),
        ]),
      ]);
    expect(shape(rubric)).toEqual(shape(sheet));
  });

  it('is a fragment when the pack says that what was kept is one', () => {
    expect(rubric.complete).toBe(true);
    expect(matchPack(sheetOf(ORGANISATION), SHIPPED_RUBRICS).rubric.complete).toBe(false);
  });

  it('stays a fragment where the reading knows it for one', () => {
    expect(matchPack({ ...sheet, complete: false }, [STAIRS]).rubric.complete).toBe(false);
  });

  it('goes to the pack that fits best, wherever that stands in the list', () => {
    const lastYear = asRubricPack({
      ...STAIRS,
      id: 'last-year',
      categories: STAIRS.categories.map((category) => ({
        ...category,
        items: category.items.map((item, index) =>
          index === 0 ? { ...item, points: item.points + 1 } : item,
        ),
      })),
    });
    expect(matchPack(sheet, [STAIRS, lastYear]).pack).toBe('stairs');
    expect(matchPack(sheet, [lastYear, STAIRS]).pack).toBe('stairs');
  });

  it('takes the caps of an item from the pack where it has none of its own', () => {
    const capped = asRubricPack({
      ...STAIRS,
      categories: STAIRS.categories.map((category) => ({
        ...category,
        items: category.items.map((item) => ({ ...item, cap: 1.5, bonusCap: 2 })),
      })),
    });
    const own = withItem(sheet, 0, 0, (item) => ({ ...item, cap: 1000, bonusCap: 500 }));
    const { rubric: matched } = matchPack(own, [capped]);
    expect(itemAt(matched, 0, 0)).toMatchObject({ cap: 1000, bonusCap: 500 });
    expect(itemAt(matched, 0, 1)).toMatchObject({ cap: 1500, bonusCap: 2000 });
  });

  it('is matched the same by a matcher made beforehand', () => {
    expect(packMatcher([ORGANISATION, STAIRS])(sheet)).toEqual(rubric);
  });
});

describe('a cut figure that made no clause', () => {
  const quote = '居民意见箱缺少一个,扣';
  const cut = (unread: string, start = 20) =>
    withItem(sheet, 1, 2, (item) => ({
      ...item,
      clauses: [],
      unread: [{ quote: unread, span: { start, end: start + unread.length } }],
    }));

  it('is what the pack infers, under the words of the sheet', () => {
    const item = itemAt(matchPack(cut(quote), [STAIRS]).rubric, 1, 2);
    expect(item.unread).toEqual([]);
    expect(item.clauses).toMatchObject([{ number: 1, quote, span: { start: 20 }, points: 1000 }]);
    expect(item.notices).toEqual([{ code: 'inferredFigure', clause: 1 }]);
  });

  it('stays open when a clause stands behind it', () => {
    const between = withItem(cut(quote, 0), 1, 2, (item) => {
      const [clause] = itemAt(sheet, 1, 0).clauses;
      if (!clause) throw new Error('no clause');
      return { ...item, clauses: [{ ...clause, span: { start: 30, end: 40 } }] };
    });
    expect(itemAt(matchPack(between, [STAIRS]).rubric, 1, 2).unread).toHaveLength(1);
  });

  it('stays open when its words are others', () => {
    const item = itemAt(matchPack(cut('消防通道占用,扣'), [STAIRS]).rubric, 1, 2);
    expect(item.unread).toHaveLength(1);
    expect(item.clauses).toEqual([]);
    expect(item.notices).toEqual([{ code: 'packDiffers', clause: null, detail: 'missing' }]);
  });
});

describe('a doubtful clause', () => {
  it('stays doubtful when it was not cut off, or when the pack infers nothing', () => {
    const doubt = (reason: 'ambiguous' | 'truncated', category: number, place: number) =>
      itemAt(
        matchPack(
          withItem(sheet, category, place, (item) => ({
            ...item,
            clauses: item.clauses.map((clause) => ({ ...clause, certainty: { kind: 'doubtful', reason } })),
          })),
          [STAIRS],
        ).rubric,
        category,
        place,
      ).clauses.map((clause) => clause.certainty.kind);
    expect(doubt('ambiguous', 1, 2)).toEqual(['doubtful']);
    expect(doubt('truncated', 0, 0)).toEqual(['doubtful', 'doubtful']);
  });
});

describe('where sheet and pack differ, the sheet stands and the difference is told', () => {
  const firstItem = (change: Parameters<typeof withItem>[3]) =>
    itemAt(matchPack(withItem(sheet, 0, 0, change), [STAIRS]).rubric, 0, 0);

  it('in the points of an item', () => {
    const item = firstItem((line) => ({ ...line, points: 6000 }));
    expect(item.points).toBe(6000);
    expect(item.notices).toEqual([{ code: 'packDiffers', clause: null, detail: 'points' }]);
  });

  it('in the points of a clause', () => {
    const item = firstItem((line) => ({
      ...line,
      clauses: line.clauses.map((clause) => (clause.kind === 'fixed' ? { ...clause, points: 3000 } : clause)),
    }));
    expect(item.clauses[0]).toMatchObject({ points: 3000 });
    expect(item.notices).toMatchObject([{ code: 'packDiffers', clause: 1, detail: 'points', inPack: {} }]);
  });

  it('in the kind of a clause', () => {
    const item = firstItem((line) => ({
      ...line,
      clauses: line.clauses.map((clause) =>
        clause.kind === 'perUnit'
          ? { ...clause, kind: 'fixed' as const, threshold: null, award: false }
          : clause,
      ),
    }));
    expect(item.clauses[1]).toMatchObject({ kind: 'fixed', threshold: null });
    expect(item.notices).toMatchObject([{ code: 'packDiffers', clause: 2, detail: 'kind', inPack: {} }]);
  });

  it('in the value that a measured one is held against', () => {
    const target = { direction: 'atLeast', value: { numerator: 5, denominator: 1 }, unit: '趟' } as const;
    const item = firstItem((line) => ({
      ...line,
      clauses: line.clauses.map((clause) => (clause.kind === 'perUnit' ? { ...clause, target } : clause)),
    }));
    expect(item.clauses[1]).toMatchObject({ target });
    expect(item.notices).toMatchObject([{ code: 'packDiffers', clause: 2, detail: 'measure', inPack: {} }]);
  });

  it('but not where the same value is written otherwise', () => {
    const target = { direction: 'atLeast', value: { numerator: 30, denominator: 10 }, unit: null } as const;
    const item = firstItem((line) => ({
      ...line,
      clauses: line.clauses.map((clause) => (clause.kind === 'perUnit' ? { ...clause, target } : clause)),
    }));
    expect(item.notices).toEqual([]);
  });

  it('in a clause that the pack has and the text has not', () => {
    const item = firstItem((line) => ({
      ...line,
      clauses: line.clauses.slice(1).map((clause) => ({ ...clause, number: 1 })),
    }));
    expect(item.clauses).toMatchObject([{ number: 1, kind: 'perUnit', unit: '趟' }]);
    expect(item.notices).toEqual([{ code: 'packDiffers', clause: null, detail: 'missing' }]);
  });

  it('in a clause that only the text has, under the number that people see', () => {
    const item = firstItem((line) => {
      const [first, second] = line.clauses;
      if (!first || !second) throw new Error('too few clauses');
      const added = { ...first, number: 1, quote: '宠物粪便,扣2分', condition: '宠物粪便' };
      return { ...line, clauses: [added, { ...first, number: 2 }, { ...second, number: 3 }] };
    });
    expect(item.clauses.map((clause) => clause.number)).toEqual([1, 2, 3]);
    expect(item.clauses[2]).toMatchObject({ unit: '趟' });
    expect(item.notices).toEqual([{ code: 'packDiffers', clause: 1, detail: 'extra' }]);
  });

  it('in an item that a complete pack has not', () => {
    const added = { ...itemAt(sheet, 1, 1), id: 'new', number: '4', title: '消防', standard: '消防通道畅通' };
    const larger = {
      ...sheet,
      categories: sheet.categories.map((category, index) =>
        index === 1 ? { ...category, items: [...category.items, added] } : category,
      ),
    };
    expect(itemAt(matchPack(larger, [STAIRS]).rubric, 1, 3).notices).toEqual([
      { code: 'packDiffers', clause: null, detail: 'extra' },
    ]);
    expect(itemAt(matchPack(larger, [fragment]).rubric, 1, 3).notices).toEqual([]);
  });
});

describe('a pack still fits', () => {
  it('a sheet with a wrong character in every name and every sixth elsewhere', () => {
    const damaged = withTexts(sheetOf(ORGANISATION), (text) =>
      [...text].map((character, index) => (index % 6 === 3 ? '口' : character)).join(''),
    );
    expect(matchPack(damaged, SHIPPED_RUBRICS).pack).toBe('organisation');
  });

  it('a sheet in full-width letters, with spaces and line breaks between the words', () => {
    const loose = withTexts(sheet, (text) =>
      [...text].join(' \n').replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    );
    expect(matchPack(loose, [STAIRS]).pack).toBe('stairs');
  });

  it('a sheet whose clauses stand in another order, and each finds its own', () => {
    const turned = withItem(sheet, 0, 0, (item) => ({
      ...item,
      clauses: [...item.clauses].reverse().map((clause, index) => ({ ...clause, number: index + 1 })),
    }));
    const item = itemAt(matchPack(turned, [STAIRS]).rubric, 0, 0);
    expect(item.clauses).toMatchObject([
      { number: 1, kind: 'perUnit', unit: '趟' },
      { number: 2, kind: 'fixed' },
    ]);
    expect(item.notices).toEqual([]);
  });

  it('a sheet that numbers its items through, or not at all', () => {
    const unnumbered = sheet.categories.map((category) => ({
      ...category,
      items: category.items.map((item) => ({ ...item, number: null })),
    }));
    expect(matchPack({ ...sheet, categories: unnumbered }, [STAIRS]).pack).toBe('stairs');
  });

  it('a sheet with an item put in between, the rest numbered on', () => {
    const added = { ...itemAt(sheet, 1, 1), id: 'new', title: '消防', standard: '消防通道畅通' };
    const shifted = sheet.categories.map((category, index) => {
      const items = index === 0 ? [added, ...category.items] : category.items;
      return { ...category, items: items.map((item, at) => ({ ...item, number: String(at + 1) })) };
    });
    const { rubric } = matchPack({ ...sheet, categories: shifted }, [STAIRS]);
    expect(itemAt(rubric, 0, 1).clauses[1]).toMatchObject({ unit: '趟' });
    expect(itemAt(rubric, 0, 0).notices).toEqual([{ code: 'packDiffers', clause: null, detail: 'extra' }]);
  });

  it('a sheet with two lines of the same words, told apart by number or points', () => {
    const twins = asRubricPack({
      ...STAIRS,
      categories: [
        {
          name: '楼道',
          items: [
            {
              number: '1',
              title: '清扫',
              points: 2,
              clauses: [{ kind: 'fixed', when: '垃圾过夜', points: 1 }],
            },
            {
              number: '2',
              title: '清扫',
              points: 2,
              clauses: [{ kind: 'fixed', when: '垃圾过夜', points: 2 }],
            },
            { title: '擦窗', points: 3, clauses: [{ kind: 'fixed', when: '玻璃破损', points: 1 }] },
            { title: '擦窗', points: 4, clauses: [{ kind: 'fixed', when: '玻璃破损', points: 1 }] },
          ],
        },
      ],
    });
    const [category] = sheetOf(twins).categories;
    if (!category) throw new Error('no category');
    const [one, two, three, four] = category.items;
    if (!one || !two || !three || !four) throw new Error('too few items');
    const turned = { ...sheet, categories: [{ ...category, items: [two, one, four, three] }] };
    const { rubric, pack } = matchPack(turned, [twins]);
    expect(pack).toBe(twins.id);
    expect(notices(rubric)).toEqual([]);
  });

  it('a sheet whose category goes on after a page break', () => {
    const [first, second] = sheet.categories;
    if (!first || !second) throw new Error('too few categories');
    const split = [
      first,
      { ...second, items: second.items.slice(0, 1) },
      { ...second, items: second.items.slice(1) },
    ];
    const { rubric, pack } = matchPack({ ...sheet, categories: split }, [STAIRS]);
    expect(pack).toBe('stairs');
    expect(itemAt(rubric, 2, 1).notices).toEqual([{ code: 'inferredFigure', clause: 1 }]);
  });
});

describe('no pack fits', () => {
  it.each<[string, Rubric]>([
    ['the same headings, numbers and points over other words', withOtherWords(sheet)],
    [
      'the same words under other headings',
      {
        ...sheet,
        categories: sheet.categories.map((category, index) => ({ ...category, name: `安全生产${index}` })),
      },
    ],
    [
      'the same words with other points everywhere',
      {
        ...sheet,
        categories: sheet.categories.map((category) => ({
          ...category,
          items: category.items.map((item) => ({
            ...item,
            points: item.points + 1000,
            clauses: item.clauses.map((clause) =>
              'points' in clause
                ? {
                    ...clause,
                    points: 250,
                    kind: 'bonus',
                    min: null,
                    max: null,
                    per: { numerator: 1, denominator: 1 },
                    unit: null,
                  }
                : clause,
            ),
          })),
        })),
      },
    ],
    [
      'a sheet of which the pack is but a small part',
      {
        ...sheet,
        categories: [
          ...sheet.categories,
          ...['消防', '绿化', '治安'].map((name) => ({
            name,
            items: Array.from({ length: 4 }, (_, index) => ({
              ...itemAt(sheet, 1, 1),
              id: `${name}${index}`,
              title: name,
              standard: name,
            })),
          })),
        ],
      },
    ],
    ['only one of its categories', { ...sheet, categories: sheet.categories.slice(0, 1) }],
    ['no items at all', { ...sheet, categories: [] }],
  ])('%s', (_name, rubric) => {
    const match = matchPack(rubric, [STAIRS, ...SHIPPED_RUBRICS]);
    expect(match.pack).toBeNull();
    expect(match.rubric).toBe(rubric);
  });

  it('to a line of other words, though its number and points are the same', () => {
    const changed = withItem(sheet, 0, 0, (item) => ({
      ...item,
      title: '消防',
      standard: '器材按期检修',
      clauses: item.clauses.slice(0, 1).map((clause) => ({ ...clause, quote: '', condition: '器材过期' })),
    }));
    const { rubric, pack } = matchPack(changed, [fragment]);
    expect(pack).toBe('stairs');
    expect(itemAt(rubric, 0, 0)).toBe(itemAt(changed, 0, 0));
  });

  it('to a category of many times its lines', () => {
    const strangers = Array.from({ length: 12 }, (_, index) => ({
      ...itemAt(sheet, 1, 1),
      id: `stranger ${index}`,
      title: '消防',
      standard: '消防通道畅通',
    }));
    const grown = sheet.categories.map((category, index) => ({
      ...category,
      items: [...category.items, ...strangers.slice(0, index === 0 ? 7 : 12)],
    }));
    expect(matchPack({ ...sheet, categories: grown }, [fragment]).pack).toBeNull();
    const little = grown.map((category) => ({ ...category, items: category.items.slice(0, 6) }));
    expect(matchPack({ ...sheet, categories: little }, [fragment]).pack).toBe('stairs');
  });

  it('when there is none', () => {
    expect(matchPack(sheet, [])).toEqual({ rubric: sheet, pack: null });
  });
});

function withOtherWords(rubric: Rubric): Rubric {
  const other = withTexts(rubric, () => '消防通道畅通,器材按期检修,演练留存影像');
  return {
    ...other,
    categories: other.categories.map((category, index) => ({
      ...category,
      name: rubric.categories[index]?.name ?? '',
    })),
  };
}
