import fc from 'fast-check';
import { standardSegments } from '../../../src/taskpane/item/standardSegments';
import { readItem } from '../richSheet';

const base = readItem('1', '', 1000, '');
const at = (start: number, end: number) => ({ start, end });
const clause = (number: number, start: number, end: number) => {
  const [one] = readItem('1', '', 1000, '没有台账的，扣1分。').clauses;
  if (!one) throw new Error('No clause was read');
  return { ...one, number, span: at(start, end) };
};

test('the words of each clause are told from those around it', () => {
  const item = readItem('1', '', 5000, '要求：没有台账的，扣1分；无记录的，扣2分。');
  const segments = standardSegments(item).filter(({ clauses }) => clauses.length > 0);
  expect(segments.map(({ clauses, begins }) => [clauses, begins])).toEqual([
    [[1], [1]],
    [[2], [2]],
  ]);
  expect(segments.map(({ text }) => text)).toEqual(item.clauses.map(({ quote }) => quote));
});

test('where two clauses share words, these are under both, and each begins once', () => {
  const segments = standardSegments({
    standard: 'abcdef',
    clauses: [clause(1, 0, 4), clause(2, 2, 6)],
    unread: [],
  });
  expect(segments).toEqual([
    { text: 'ab', clauses: [1], begins: [1], unread: false },
    { text: 'cd', clauses: [1, 2], begins: [2], unread: false },
    { text: 'ef', clauses: [2], begins: [], unread: false },
  ]);
});

test('what could not be read is marked as such', () => {
  const segments = standardSegments({
    standard: 'abcd',
    clauses: [],
    unread: [{ quote: 'bc', span: at(1, 3) }],
  });
  expect(segments.map(({ text, unread }) => [text, unread])).toEqual([
    ['a', false],
    ['bc', true],
    ['d', false],
  ]);
});

test('put together, the segments are the standard again', () => {
  const span = fc.tuple(fc.nat(12), fc.nat(12));
  fc.assert(
    fc.property(fc.string({ maxLength: 10 }), fc.array(span, { maxLength: 5 }), (standard, spans) => {
      const clauses = spans.map(([one, other], index) =>
        clause(index + 1, Math.min(one, other), Math.max(one, other)),
      );
      const segments = standardSegments({ ...base, standard, clauses });
      expect(segments.map(({ text }) => text).join('')).toBe(standard);
    }),
    { numRuns: 200, seed: 8 },
  );
});
