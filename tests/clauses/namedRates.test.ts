import { brief, number, read } from './read';

const targets = (text: string): (readonly [string, number | null])[] =>
  read(text).clauses.map((clause) => [
    brief(clause),
    'target' in clause && clause.target !== null ? number(clause.target.value) : null,
  ]);

describe('rates that a condition speaks of together', () => {
  test('are a clause each, held against what is asked of it', () => {
    expect(targets('受理率100%,办结率不低于95%。两率每低1个百分点分别扣0.2分、0.5分')).toEqual([
      ['perPoint 0.2 个百分点 | 受理率', 1],
      ['perPoint 0.5 个百分点 | 办结率', 0.95],
    ]);
  });

  test('may share one number', () => {
    expect(targets('受理率、办结率和满意率均达95%,三率每低1个百分点各扣0.5分')).toEqual([
      ['perPoint 0.5 个百分点 | 受理率', 0.95],
      ['perPoint 0.5 个百分点 | 办结率', 0.95],
      ['perPoint 0.5 个百分点 | 满意率', 0.95],
    ]);
  });

  test('are put before a person where not just as many are named', () => {
    const { clauses } = read('受理率100%。两率每低1个百分点分别扣0.2分、0.5分');
    expect(clauses.map(({ certainty }) => certainty.kind)).toEqual(['doubtful']);
  });
});
