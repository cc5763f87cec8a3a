import type { ItemFindings } from '../../../src/rubric/finding';
import { readFindings } from '../../../src/reading/findings/readFindings';
import { formatPoints } from '../../../src/rubric/points';
import { describeShared } from '../../shared';
import { corpusItems } from './corpusItems';
import { textCell } from './items';
import labelled from './plain-words.json';

interface Labelled {
  readonly item: string;
  readonly text: string;
  readonly expect: string;
}

/** In the words of plain-words.json: 1×3, 3=45%, 4扣1.5, - for nothing that costs, ? for anything left to a person. */
function outcome(read: ItemFindings): string {
  if (read.kind !== 'found') return '-';
  return read.findings
    .map((finding) => {
      if (finding.kind !== 'clause') return '?';
      const { clause, amount } = finding;
      if (amount.kind === 'quantity') return `${clause}×${amount.value.numerator / amount.value.denominator}`;
      if (amount.kind === 'figure') return `${clause}扣${formatPoints(amount.points)}`;
      if (amount.kind !== 'measured') return String(clause);
      const value = (amount.value.numerator * (amount.percent ? 100 : 1)) / amount.value.denominator;
      return `${clause}=${value}${amount.percent ? '%' : ''}`;
    })
    .join(' ');
}

/** A bare clause stands for once, which is ×1. */
function sameOutcome(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/×1(?= |$)/g, '');
  return plain(one) === plain(other);
}

describeShared('findings in plain words', () => {
  const items = corpusItems();
  const read = ({ item: id, text }: Labelled) => {
    const item = items.get(id);
    if (!item) throw new Error(`no item ${id}`);
    return outcome(readFindings(textCell(text), item));
  };

  const { develop, measure, fresh } = labelled;
  describe.each(Object.entries({ develop, measure, fresh }))('%s', (_, list) => {
    const results = list.map((each) => ({ ...each, got: read(each) }));

    it('are never scored wrongly without asking', () => {
      const wrong = results.filter(
        ({ got, expect: wanted }) => !got.includes('?') && !sameOutcome(got, wanted),
      );
      expect(wrong).toEqual([]);
    });

    it('are scored without asking in at least 70% of those that state clear facts', () => {
      const clear = results.filter(({ expect: wanted }) => /\d/.test(wanted));
      const scored = clear.filter(({ got, expect: wanted }) => sameOutcome(got, wanted));
      expect(scored.length / clear.length).toBeGreaterThanOrEqual(0.7);
    });
  });
});
