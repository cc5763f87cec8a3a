import { join } from 'node:path';
import { readStandard } from '../../src/clauses/readStandard';
import { describeShared, sharedPath } from '../shared';
import { labelled } from './measure';
import { mutate, seeded } from './mutations';

/** A bounded run; `npx tsx tests/clauses/mutateMany.ts` does a million. */
const RUNS = 2000;

function run(items: readonly { text: string; points: number | null }[]): void {
  const random = seeded(2024);
  for (let i = 0; i < RUNS; i++) {
    const item = items[i % items.length];
    const text = mutate(item?.text ?? '', random);
    const { clauses, unread } = readStandard(text, item?.points ? item.points * 1000 : null);
    for (const { span, quote } of [...clauses, ...unread])
      expect(span && text.slice(span.start, span.end)).toBe(quote);
  }
}

test('our own standards, with characters dropped, doubled, swapped and put in, are read without a fault', () => {
  run(labelled(join(__dirname, 'fixtures', 'own-standards.json')));
});

describeShared('standards of the corpus, with characters dropped, doubled, swapped and put in', () => {
  test('are read without a fault', () => {
    run(labelled(sharedPath('corpus', 'clauses.json')));
  });
});
