import fc from 'fast-check';
import { readFindings } from '../../../src/reading/findings/readFindings';
import type { ItemFindings } from '../../../src/rubric/finding';
import { fraction } from '../../../src/rubric/fraction';
import {
  asWillBeRead,
  draftText,
  foundOn,
  isWithdrawn,
  overrideIn,
  ownFigure,
  pendingIn,
  withClause,
  withOverride,
  withOwnFigure,
  withPendingSettled,
} from '../../../src/taskpane/item/findingDraft';
import { readItem } from '../richSheet';

const item = readItem('1', '值班', 5000, '每缺席一次扣0.5分；无台账的，扣1分；整改不力的，酌情扣0.5-1.5分。');
const read = (text: string): ItemFindings =>
  readFindings({ value: text, formula: null, numberFormat: '@' }, item);
const times = (count: number) => ({ kind: 'quantity', value: fraction(count) }) as const;
const blank: ItemFindings = { kind: 'unchecked' };

describe('a finding set on a clause', () => {
  test('stands in the order of the clauses, whatever was set first', () => {
    const both = withClause(withClause(blank, 2, { amount: { kind: 'once' }, note: '' }), 1, {
      amount: times(2),
      note: '三月',
    });
    expect(draftText(both, item)).toMatch(/^①.*×2:三月\n②/);
  });

  test('takes the place of all that was found on it, and of nothing else', () => {
    const set = withClause(read('②\n①×1:甲\n①×2:乙\n得3:复核'), 1, { amount: times(4), note: '丙' });
    expect(foundOn(set, 1)).toMatchObject({ amount: times(4), note: '丙' });
    expect(foundOn(set, 2)).not.toBeNull();
    expect(overrideIn(set)?.score).toBe(3000);
  });

  test('taken away again leaves a blank cell, which is unchecked', () => {
    const set = withClause(blank, 1, { amount: times(2), note: '' });
    expect(withClause(set, 1, null)).toEqual(blank);
    expect(draftText(withClause(set, 1, null), item)).toBe('');
  });

  test('leaves a withdrawal on record', () => {
    const set = withClause(read('①×2\n撤①'), 1, null);
    expect(isWithdrawn(set, 1)).toBe(true);
    expect(draftText(set, item)).toContain('撤①');
  });

  test('over 无 says what was found', () => {
    expect(draftText(withClause(read('无'), 2, { amount: { kind: 'once' }, note: '' }), item)).toMatch(/^②/);
  });
});

test('several findings on one clause are shown as one', () => {
  expect(foundOn(read('①×1:甲\n①×2:乙'), 1)).toMatchObject({ amount: times(3), note: '甲;乙' });
});

test('own figures are one sum with one note', () => {
  expect(ownFigure(read('扣0.3:甲\n扣0.2:乙'))).toEqual({ points: 500, note: '甲,乙' });
  expect(draftText(withOwnFigure(read('①'), { points: 500, note: '拖延' }), item)).toMatch(/\n扣0.5:拖延$/);
});

test('an override is put behind the findings, and taken back leaves them as they were', () => {
  const set = withOverride(read('①×2'), { score: 4000, note: '复核' });
  expect(draftText(set, item)).toMatch(/\n得4:复核$/);
  expect(draftText(withOverride(set, null), item)).toBe(draftText(read('①×2'), item));
});

describe('unclear words', () => {
  const unclear = read('几次问题\n②');
  const [pending] = pendingIn(unclear);

  test('settled on a clause become its note', () => {
    expect(pending).toBeDefined();
    const settled = withPendingSettled(unclear, pending?.source.text ?? '', { clause: 1, amount: times(2) });
    expect(pendingIn(settled)).toEqual([]);
    expect(foundOn(settled, 1)).toMatchObject({ amount: times(2), note: '几次问题' });
  });

  test('dropped are gone, and the rest stays', () => {
    const dropped = withPendingSettled(unclear, pending?.source.text ?? '', null);
    expect(pendingIn(dropped)).toEqual([]);
    expect(foundOn(dropped, 2)).not.toBeNull();
  });
});

test('whatever is set reads back from the text as it was set', () => {
  const notes = fc.string({ unit: fc.constantFrom('张', '三', ';', '\n', ',', '①', ' ', '=', '5', '次') });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), notes, notes, (count, one, other) => {
      const set = withOverride(
        withClause(withClause(blank, 1, { amount: times(count), note: one }), 2, {
          amount: { kind: 'once' },
          note: other,
        }),
        { score: 2000, note: '复核' },
      );
      const back = asWillBeRead(set, item);
      expect(foundOn(back, 1)?.amount).toEqual(times(count));
      expect(foundOn(back, 2)?.amount).toEqual({ kind: 'once' });
      expect(overrideIn(back)?.score).toBe(2000);
    }),
    { numRuns: 150, seed: 8 },
  );
});
