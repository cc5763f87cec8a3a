import { applyConfirmations, type Confirmation, type Decision } from '../../src/clauses/confirmations';
import type { Clause } from '../../src/rubric/clause';
import { brief, read } from './read';

const HASH = 'of this text';
const TEXT = '缺席扣1分;群团组织缺少一个,扣1';

function on(passage: Pick<Clause, 'span' | 'quote'> | undefined, decision: Decision): Confirmation {
  if (!passage?.span) throw new Error('no such passage');
  return { textHash: HASH, span: passage.span, quote: passage.quote, decision };
}

describe('what a person confirmed', () => {
  const reading = read(TEXT, 3);
  const doubtful = reading.clauses[1];

  test('counts as it was offered', () => {
    const { clauses } = applyConfirmations(reading, [on(doubtful, { kind: 'confirmed' })], HASH);
    expect(clauses.map(brief)).toEqual(['fixed 1 | 缺席', 'perUnit 1 个 | 群团组织缺少一个']);
    expect(clauses.map(({ source }) => source)).toEqual(['text', 'confirmed']);
  });

  test('says nothing of another text: it is asked again', () => {
    expect(applyConfirmations(reading, [on(doubtful, { kind: 'confirmed' })], 'of another')).toEqual(reading);
  });

  test('says nothing of a passage that is not there', () => {
    const slipped = { ...on(doubtful, { kind: 'confirmed' }), quote: '扣2' };
    expect(applyConfirmations(reading, [slipped], HASH).clauses).toEqual(reading.clauses);
  });

  test('as corrected takes the place of what was read', () => {
    const right = read('缺少一个组织扣1.5分').clauses;
    const { clauses } = applyConfirmations(
      reading,
      [on(doubtful, { kind: 'corrected', clauses: right })],
      HASH,
    );
    expect(clauses.map(brief)).toEqual(['fixed 1 | 缺席', 'perUnit 1.5 个 | 缺少一个组织']);
    expect(clauses[1]).toMatchObject({
      number: 2,
      quote: doubtful?.quote,
      span: doubtful?.span,
      source: 'confirmed',
    });
  });

  test('as dismissed goes, and the rest is numbered anew', () => {
    const { clauses } = applyConfirmations(reading, [on(reading.clauses[0], { kind: 'dismissed' })], HASH);
    expect(clauses.map(({ number, quote }) => [number, quote])).toEqual([[1, '群团组织缺少一个,扣1']]);
  });

  test('is on all cases that share a passage, and a correction stands once', () => {
    const cases = read('无计划、无总结的,各扣1分;迟到扣1分');
    const right = read('无计划或无总结的扣2分').clauses;
    const { clauses } = applyConfirmations(
      cases,
      [on(cases.clauses[0], { kind: 'corrected', clauses: right })],
      HASH,
    );
    expect(clauses.map(brief)).toEqual(['fixed 2 | 无计划或无总结的', 'fixed 1 | 迟到']);
  });
});

describe('what a person made of a passage that was not read', () => {
  const reading = read('缺席每次扣 分;迟到扣1分');

  test('stands in the order of the text', () => {
    const right = read('缺席每次扣2分').clauses;
    const applied = applyConfirmations(
      reading,
      [on(reading.unread[0], { kind: 'corrected', clauses: right })],
      HASH,
    );
    expect(applied.clauses.map(brief)).toEqual(['perUnit 2 次 | 缺席', 'fixed 1 | 迟到']);
    expect(applied.clauses.map(({ number }) => number)).toEqual([1, 2]);
    expect(applied.unread).toEqual([]);
  });

  test('is no longer asked when dismissed', () => {
    const applied = applyConfirmations(reading, [on(reading.unread[0], { kind: 'dismissed' })], HASH);
    expect([applied.unread, applied.clauses.length]).toEqual([[], 1]);
  });

  test('cannot be confirmed, for nothing was offered', () => {
    const applied = applyConfirmations(reading, [on(reading.unread[0], { kind: 'confirmed' })], HASH);
    expect(applied.unread).toEqual(reading.unread);
  });
});
