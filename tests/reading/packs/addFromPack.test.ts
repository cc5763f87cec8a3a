import { addFromPack } from '../../../src/reading/packs/addFromPack';
import type { Clause } from '../../../src/rubric/clause';
import { packToClause } from '../../../src/rubric/pack/packToRubric';
import type { PackClause } from '../../../src/rubric/pack/clauseSchema';

const clause = (written: PackClause): Clause => packToClause(written, 1);
const join = (text: PackClause, pack: PackClause) => addFromPack(clause(text), clause(pack));

const line = (op: '<' | '<=', value: number) => ({ op, value, unit: '%' });

describe('what a text leaves open is taken from the pack', () => {
  it.each<[string, PackClause, PackClause]>([
    ['a threshold', { kind: 'void', when: '' }, { kind: 'void', when: '', threshold: line('<', 60) }],
    [
      'unit and target of a count',
      { kind: 'perUnit', when: '', points: 1 },
      { kind: 'perUnit', when: '', points: 1, unit: '份', target: { direction: 'atLeast', value: 2 } },
    ],
    [
      'the target of a percentage',
      { kind: 'perPoint', when: '', points: 1, unit: '%' },
      {
        kind: 'perPoint',
        when: '',
        points: 1,
        unit: '%',
        target: { direction: 'atMost', value: 3, unit: '%' },
      },
    ],
    [
      'the range of a judgement',
      { kind: 'discretionary', when: '' },
      { kind: 'discretionary', when: '', min: 1, max: 3, unit: '起' },
    ],
    [
      'the unit of a bonus',
      { kind: 'bonus', when: '', points: 1 },
      { kind: 'bonus', when: '', points: 1, unit: '篇' },
    ],
    [
      'the band of a tier',
      { kind: 'tier', when: '', points: 1, measure: '得分' },
      { kind: 'tier', when: '', points: 1, measure: '得分', band: { low: { value: 80, included: true } } },
    ],
    ['倒扣', { kind: 'veto', when: '' }, { kind: 'veto', when: '', belowZero: true }],
    [
      'nothing, where there is nothing',
      { kind: 'proportional', when: '' },
      { kind: 'proportional', when: '' },
    ],
  ])('%s', (_name, text, pack) => {
    expect(join(text, pack).clause).toEqual(clause(pack));
  });

  it.each<[string, PackClause, PackClause]>([
    [
      'a threshold',
      { kind: 'fixed', when: '', points: 1, threshold: line('<', 60) },
      { kind: 'fixed', when: '', points: 1, threshold: line('<', 70) },
    ],
    [
      'unit and target',
      { kind: 'perUnit', when: '', points: 1, unit: '次', target: { direction: 'atLeast', value: 3 } },
      { kind: 'perUnit', when: '', points: 1, unit: '份', target: { direction: 'atLeast', value: 2 } },
    ],
    [
      'a range',
      { kind: 'discretionary', when: '', min: 0.5, max: 2, unit: '人' },
      { kind: 'discretionary', when: '', min: 1, max: 3, unit: '起' },
    ],
  ])('but not over what it says itself: %s', (_name, text, pack) => {
    expect(join(text, pack).clause).toEqual(clause(text));
  });

  it('only where both are of one kind', () => {
    const text: PackClause = { kind: 'fixed', when: '', points: 1 };
    expect(join(text, { kind: 'void', when: '', threshold: line('<', 60) }).clause).toEqual(clause(text));
  });
});

describe('a difference is told', () => {
  const count: PackClause = { kind: 'perUnit', when: '', points: 1 };
  const share: PackClause = { kind: 'fixed', when: '', points: 1, threshold: line('<', 60) };

  it.each<[string, PackClause, PackClause, readonly string[]]>([
    ['of kind and figure at once', count, { kind: 'void', when: '' }, ['kind', 'points']],
    [
      'of a range',
      { kind: 'discretionary', when: '', max: 2 },
      { kind: 'discretionary', when: '', max: 3 },
      ['points'],
    ],
    ['of the step', count, { ...count, per: 10 }, ['measure']],
    ['of the value on the line', share, { ...share, threshold: line('<', 61) }, ['measure']],
    ['of the side of the line', share, { ...share, threshold: line('<=', 60) }, ['measure']],
    ['of nothing the text leaves open', { kind: 'fixed', when: '', points: 1 }, share, []],
    ['of nothing the pack leaves open', share, { kind: 'fixed', when: '', points: 1 }, []],
    ['of nothing else', share, { ...share, when: '其他的话' }, []],
  ])('%s', (_name, text, pack, differences) => {
    expect(join(text, pack).differences).toEqual(differences);
  });
});
