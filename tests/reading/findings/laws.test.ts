import fc from 'fast-check';
import { readFindings } from '../../../src/reading/findings/readFindings';
import { belowPercent, discretionary, fixed, itemOf, perUnit, shown, shownFinding, textCell } from './items';

const item = itemOf(
  perUnit('无故缺席', '例'),
  perUnit('被街道通报', '次'),
  belowPercent('党员比例低于50%', 50),
  discretionary('整改不力'),
  fixed('台账记录不完整'),
);

const NOTATION =
  '①②③④⑤⑨㊿×x*=＝3４5.%‰/扣得撤无不未没有已各、，,;；:：\n 分次例人第年月(（)）-缺席通报台账记录完整'.split(
    '',
  );
const scribbles = fc.string({ unit: fc.constantFrom(...NOTATION), maxLength: 30 });

const LINES = [
  '①×2',
  '②:张某',
  '③=45%',
  '④扣1.5',
  '扣0.5:其他',
  '撤①',
  '⑨',
  '2',
  '2x3',
  '被通报1次',
  '台账记录不完整',
];

/** A note is what stands behind the colon of a marked finding, an own figure or a score. */
const notes = fc.string({
  unit: fc.constantFrom(...'张某等三人附件年月日第次例0123456789%×=扣得 '),
  maxLength: 12,
});
const heads = fc.constantFrom('①×2', '②', '③=45%', '④扣1.5', '扣0.5', '得2', '2x3', '①②各一次');

describe('reading findings', () => {
  it('gives a result for any text', () => {
    fc.assert(
      fc.property(fc.oneof(scribbles, fc.string({ unit: 'binary' })), (text) => {
        for (const mode of ['match', 'list'] as const)
          expect(readFindings(textCell(text), item, mode).kind).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it('gives a result for any cell, and nothing that counts for one that holds no text', () => {
    const values = fc.oneof(fc.double(), fc.integer(), fc.boolean());
    const formulas = fc.option(fc.string().map((text) => `=${text}`));
    fc.assert(
      fc.property(values, formulas, fc.string(), (value, formula, numberFormat) => {
        const read = readFindings({ value, formula, numberFormat }, item);
        expect(read.kind === 'found' && read.findings.every(({ kind }) => kind === 'pending')).toBe(true);
      }),
    );
  });

  it('cuts the words of every finding out of the cell', () => {
    fc.assert(
      fc.property(scribbles, (text) => {
        const read = readFindings(textCell(text), item);
        if (read.kind !== 'found') return;
        for (const { source } of read.findings)
          expect(text.slice(source.span.start, source.span.end)).toBe(source.text);
      }),
    );
  });

  it('finds the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(LINES, { minLength: 1 }), (lines) => {
        const found = (text: string) =>
          shown(readFindings(textCell(text), item))
            .split(' | ')
            .sort();
        expect(found(lines.join('\n'))).toEqual(found([...lines].sort().join('\n')));
      }),
    );
  });

  it('takes no amount from a note, whatever digit is added to it', () => {
    const amounts = (text: string) => {
      const read = readFindings(textCell(text), item);
      return read.kind !== 'found'
        ? [read.kind]
        : read.findings.map((each) => shownFinding(each.kind === 'pending' ? each : { ...each, note: '' }));
    };
    fc.assert(
      fc.property(heads, notes, fc.nat(9), fc.nat(12), (head, note, digit, at) => {
        const added = note.slice(0, at) + String(digit) + note.slice(at);
        expect(amounts(`${head}:${added}`)).toEqual(amounts(`${head}:${note}`));
      }),
      { numRuns: 500 },
    );
  });

  it('scores no plain words that it is told to list', () => {
    const words = fc.string({ unit: fc.constantFrom(...'无故缺席被通报台账不完整3例次，'), maxLength: 20 });
    fc.assert(
      fc.property(words, (text) => {
        const read = readFindings(textCell(text), item, 'list');
        expect(read.kind !== 'found' || read.findings.every(({ kind }) => kind === 'pending')).toBe(true);
      }),
    );
  });

  it.each([
    '①:张某;',
    '无故缺席3例,',
    '①,',
    '1、台账;',
    '未被通报。',
    '扣1分;',
    '各、',
    '得2:',
    '2x3 ',
    '不全',
  ])('takes steps in proportion to the length of the text (%s)', (part) => {
    const steps = (times: number) => {
      const spy = jest.spyOn(String.prototype, 'charAt');
      readFindings(textCell(part.repeat(times)), item);
      const { length } = spy.mock.calls;
      spy.mockRestore();
      return length;
    };
    const once = steps(200);
    expect(steps(800) / once).toBeLessThan(4.5);
  });
});
