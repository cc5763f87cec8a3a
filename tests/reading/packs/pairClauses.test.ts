import { pairClauses } from '../../../src/reading/packs/pairClauses';
import type { Clause } from '../../../src/rubric/clause';
import { packToClause } from '../../../src/rubric/pack/packToRubric';
import type { PackClause } from '../../../src/rubric/pack/clauseSchema';
import type { Item } from '../../../src/rubric/rubric';
import { itemAt, sheetOf, STAIRS } from './sheetRubrics';

const fixed = (when: string, points: number): PackClause => ({ kind: 'fixed', when, points });
const each = (when: string, points: number): PackClause => ({ kind: 'perUnit', when, points });

function item(...clauses: readonly PackClause[]): Item {
  return itemWith(clauses.map((clause, index) => packToClause(clause, index + 1)));
}

function itemWith(clauses: readonly Clause[], standard = ''): Item {
  return { ...itemAt(sheetOf(STAIRS), 0, 0), standard, clauses };
}

const pairs = (text: Item, pack: Item) => pairClauses(text, pack).map(({ left, right }) => [left, right]);

describe('clauses of text and pack', () => {
  it('pair by their words, even where figure and kind have changed', () => {
    expect(
      pairs(
        item(each('台账缺页', 2), fixed('公示栏破损', 1)),
        item(fixed('公示栏破损', 3), fixed('台账缺页', 1)),
      ),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pair by kind where the words are equal', () => {
    const text = item(fixed('台账缺页', 1), each('台账缺页', 1));
    expect(pairs(text, item(each('台账缺页', 1), fixed('台账缺页', 1)))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pair by points where words and kind are equal', () => {
    const text = item(fixed('台账缺页', 1), fixed('台账缺页', 2));
    expect(pairs(text, item(fixed('台账缺页', 2), fixed('台账缺页', 1)))).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('need fewer words in common where kind and points agree', () => {
    // Two of six characters are the same.
    expect(pairs(item(fixed('台账漏记', 1)), item(fixed('台账欠缺经办', 1)))).toEqual([[0, 0]]);
    expect(pairs(item(fixed('台账漏记', 2)), item(fixed('台账欠缺经办', 1)))).toEqual([]);
    expect(pairs(item(each('台账漏记', 1)), item(fixed('台账欠缺经办', 1)))).toEqual([]);
  });

  it('do not pair by kind and points alone', () => {
    expect(pairs(item(fixed('公示栏破损', 1)), item(fixed('台账缺页', 1)))).toEqual([]);
  });

  it('are known by the words in front of them, back to the clause or sentence before', () => {
    const standard = '台账齐全。消防演练每季一次,少一次扣1分;巡逻少一次扣1分。';
    const clauses = ['少一次扣1分', '少一次扣1分'].map((quote, index) => {
      const start = index === 0 ? standard.indexOf(quote) : standard.lastIndexOf(quote);
      const clause = packToClause(each('少一次', 1), index + 1);
      return { ...clause, quote, span: { start, end: start + quote.length } };
    });
    const text = itemWith(clauses, standard);
    expect(pairs(text, item(each('夜间巡逻', 1), each('消防演练', 1)))).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(pairs(text, item(fixed('台账齐全', 5)))).toEqual([]);
  });

  it('may be known by a condition that stands apart from what it costs', () => {
    const quote = '扣1分';
    const clause = { ...packToClause(fixed('器材过期', 1), 1), quote, span: { start: 20, end: 23 } };
    const standard = `${'器材过期。'.padEnd(20, '余')}${quote}`;
    expect(pairs(itemWith([clause], standard), item(fixed('器材过期', 1)))).toEqual([[0, 0]]);
  });
});
