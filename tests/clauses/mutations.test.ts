import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStandard } from '../../src/clauses/readStandard';
import { describeShared, sharedPath } from '../shared';
import { labelled } from './measure';
import { mutate, seeded } from './mutations';
import { signature } from './read';

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

  /**
   * fixtures/mutated-hundred.json: the first hundred that were read without a warning, from seed 7001 on. What each
   * says was labelled by reading the damaged text; the text itself is made again from the corpus and its seed.
   */
  test('and read without a warning are hardly ever read wrongly', () => {
    const corpus = new Map(labelled(sharedPath('corpus', 'clauses.json')).map((item) => [item.id, item]));
    const file = join(__dirname, 'fixtures', 'mutated-hundred.json');
    const hundred = JSON.parse(readFileSync(file, 'utf8')) as { id: string; seed: number; says: string[] }[];
    expect(hundred).toHaveLength(100);
    const wrongAndSilent = hundred.filter(({ id, seed, says }) => {
      const item = corpus.get(id);
      if (item === undefined) return true;
      const reading = readStandard(
        mutate(item.text, seeded(seed)),
        item.points === null ? null : item.points * 1000,
      );
      const warned =
        reading.unread.length > 0 || reading.clauses.some(({ certainty }) => certainty.kind === 'doubtful');
      return !warned && JSON.stringify(reading.clauses.map(signature)) !== JSON.stringify(says);
    });
    expect(wrongAndSilent.map(({ id, seed }) => `${id} ${seed}`).length).toBeLessThanOrEqual(2);
  });
});
