import { readStandard } from '../../../src/clauses/readStandard';
import type { Clause } from '../../../src/rubric/clause';
import { FIELD_NAMES, FIELDS_OF } from '../../../src/taskpane/rules/clauseFields';
import {
  clauseFrom,
  formForWords,
  formOf,
  type ClauseForm,
  type FormResult,
} from '../../../src/taskpane/rules/clauseForm';
import { readItem } from '../richSheet';

/** One standard of each kind. */
const STANDARDS = [
  '没有计划的，扣1分。',
  '按时报送的得2分。',
  '例会每少一次扣0.5分，最多扣2分。',
  '要求不少于4次，每少一次扣0.5分。',
  '参会率低于90%的，每低1个百分点扣0.1分。',
  '满意率低于85%的，不得分。',
  '出现重大事故的，不得分。',
  '满意率90%以上的扣0分，80%（含）至90%的扣1分，80%以下的扣2分。',
  '整改不力的，酌情扣1-3分。',
  '按比例得分。',
  '获市级表彰的，每次加1分，最多加3分。',
  '发生命案的，一票否决。',
  '被上级通报的，倒扣2分。',
] as const;

const read = (standard: string) => readItem('1', '值班', 10_000, standard);
const correct = (form: ClauseForm, standard: string, clause: Clause | null) =>
  clauseFrom(form, read(standard), clause);

function only(result: FormResult): Clause {
  if (!result.ok) throw new Error(JSON.stringify(result.wrong));
  return result.clause;
}

const clauses = STANDARDS.flatMap((standard) =>
  readStandard(standard, 10_000).clauses.map((clause) => ({ standard, clause })),
);

test('the samples are of every kind', () => {
  expect(new Set(clauses.map(({ clause }) => clause.kind))).toEqual(new Set(Object.keys(FIELDS_OF)));
});

test.each(clauses)(
  'a form left as it is says the clause again: $clause.kind, $standard',
  ({ standard, clause }) => {
    const same = only(correct(formOf(clause), standard, clause));
    // Where it stands, and how surely it was read, are the text's.
    const { quote, span, source, certainty, ...rule } = clause;
    expect([quote, span, source, certainty]).not.toContain(undefined);
    expect({ ...same, mentions: rule.mentions }).toMatchObject(rule);
  },
);

test.each(clauses)(
  'each figure put into the form comes out in the clause: $clause.kind, $standard',
  ({ standard, clause }) => {
    const form = formOf(clause);
    for (const field of FIELDS_OF[form.kind]) {
      if (!/^\d+(\.\d+)?$/.test(form.fields[field])) continue;
      const changed = correct({ ...form, fields: { ...form.fields, [field]: '2.5' } }, standard, clause);
      if (!changed.ok) continue;
      expect(changed.clause).not.toEqual(only(correct(form, standard, clause)));
    }
  },
);

test('what no clause can have is said at its field', () => {
  const standard = STANDARDS[2];
  const [clause] = readStandard(standard, 10_000).clauses;
  if (!clause) throw new Error('nothing was read');
  const form = formOf(clause);
  const wrong = (changes: Partial<ClauseForm['fields']>) => {
    const result = correct({ ...form, fields: { ...form.fields, ...changes } }, standard, clause);
    return result.ok ? [] : result.wrong.map(({ field, fault }) => `${field} ${fault.code}`);
  };
  expect(wrong({ points: '' })).toEqual(['points missing']);
  expect(wrong({ points: '三' })).toEqual(['points wrongType']);
  expect(wrong({ points: '0.1234' })).toEqual(['points tooManyDecimals']);
  expect(wrong({ points: '12' })).toEqual(['points costsMoreThanItem']);
  expect(wrong({ per: '0' })).toEqual(['per stepNotPositive']);
  expect(wrong({ direction: 'atLeast' })).toEqual([expect.stringMatching(/^target /)]);
  expect(wrong({ points: '１．５分' })).toEqual([]);
});

test('of another kind it keeps what that kind has, and asks for what it lacks', () => {
  const standard = STANDARDS[0];
  const [clause] = readStandard(standard, 10_000).clauses;
  if (!clause) throw new Error('nothing was read');
  const form: ClauseForm = { ...formOf(clause), kind: 'perUnit' };
  expect(only(correct(form, standard, clause))).toMatchObject({ kind: 'perUnit', points: 1000 });
  const tier = correct({ ...form, kind: 'tier' }, standard, clause);
  expect(tier.ok ? [] : tier.wrong.map(({ field }) => field)).toEqual(['measure']);
});

test('words that could not be read become a rule by what a person says of them', () => {
  const form = formForWords('情节严重的从重处理');
  const rule = { ...form, fields: { ...form.fields, points: '2' } };
  expect(only(correct(rule, '情节严重的从重处理', null))).toMatchObject({
    kind: 'fixed',
    points: 2000,
    condition: '情节严重的从重处理',
  });
});

test('every field belongs to some kind', () => {
  expect(new Set(Object.values(FIELDS_OF).flat())).toEqual(new Set(FIELD_NAMES));
});
