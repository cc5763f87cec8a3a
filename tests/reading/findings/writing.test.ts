import fc from 'fast-check';
import type { Amount, Finding } from '../../../src/rubric/finding';
import { fraction } from '../../../src/rubric/fraction';
import { readFindings } from '../../../src/reading/findings/readFindings';
import { writeFinding, writeFindings, writeItemFindings } from '../../../src/reading/findings/writeFinding';
import { writtenNote } from '../../../src/reading/findings/writtenNote';
import { above, belowPercent, discretionary, itemOf, perUnit, shownFinding, textCell } from './items';

const item = itemOf(
  perUnit('无故缺席', '例'),
  perUnit('报表每少一次', '次'),
  belowPercent('党员比例低于50%', 50),
  discretionary('整改不力'),
  above('书记年龄在60岁以上', 60, '岁'),
);

const source = { text: '', span: { start: 0, end: 0 } };

const counts = fc
  .integer({ min: 1, max: 999 })
  .map((count): Amount => ({ kind: 'quantity', value: fraction(count) }));
const shares = fc
  .record({ parts: fc.integer({ min: 0, max: 9999 }), of: fc.constantFrom(100, 1000, 10000, 15, 7, 1) })
  .map(({ parts, of }): Amount => ({ kind: 'measured', value: fraction(parts, of), percent: true }));
const years = fc
  .record({ value: fc.integer({ min: 0, max: 999 }), over: fc.constantFrom(1, 10, 100) })
  .map(({ value, over }): Amount => ({ kind: 'measured', value: fraction(value, over), percent: false }));
const figures = fc.integer({ min: 0, max: 99999 }).map((points): Amount => ({ kind: 'figure', points }));
const once = fc.constant<Amount>({ kind: 'once' });

const marked = fc.oneof(
  fc.record({ clause: fc.constantFrom(1, 2), amount: fc.oneof(once, counts, figures) }),
  fc.record({ clause: fc.constant(3), amount: fc.oneof(once, shares, figures) }),
  fc.record({ clause: fc.constant(4), amount: fc.oneof(once, figures) }),
  fc.record({ clause: fc.constant(5), amount: fc.oneof(once, years) }),
);

const notes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'张某等三人②①×=扣得无2x3:：;；,，、。\n 1'), maxLength: 12 }),
);

const findings: fc.Arbitrary<Finding> = fc.oneof(
  fc
    .record({ body: marked, note: notes, withdrawn: fc.boolean() })
    .map(({ body, note, withdrawn }): Finding => ({ kind: 'clause', ...body, note, withdrawn, source })),
  fc
    .record({ points: fc.integer({ min: 0, max: 99999 }), note: notes })
    .map((body): Finding => ({ kind: 'own', ...body, source })),
  fc
    .record({ score: fc.integer({ min: 0, max: 99999 }), note: notes })
    .map((body): Finding => ({ kind: 'override', ...body, source })),
);

function asWritten(finding: Finding): Finding {
  return finding.kind === 'pending' ? finding : { ...finding, note: writtenNote(finding.note) };
}

function readBack(text: string): readonly string[] {
  const read = readFindings(textCell(text), item);
  return read.kind === 'found' ? read.findings.map(shownFinding) : [read.kind];
}

describe('a written finding', () => {
  it.each<[Finding, string]>([
    [
      {
        kind: 'clause',
        clause: 1,
        amount: { kind: 'quantity', value: fraction(3) },
        note: '张某等三人',
        withdrawn: false,
        source,
      },
      '①无故缺席×3:张某等三人',
    ],
    [
      {
        kind: 'clause',
        clause: 3,
        amount: { kind: 'measured', value: fraction(45, 100), percent: true },
        note: '',
        withdrawn: false,
        source,
      },
      '③党员比例=45%',
    ],
    [{ kind: 'clause', clause: 2, amount: { kind: 'once' }, note: '', withdrawn: true, source }, '撤②报表'],
    [{ kind: 'own', points: 500, note: '记录不全', source }, '扣0.5:记录不全'],
    [{ kind: 'override', score: 2000, note: '', source }, '得2'],
  ])('is number and words together', (finding, text) => {
    expect(writeFinding(finding, item)).toBe(text);
  });

  it('is read back as itself', () => {
    fc.assert(
      fc.property(findings, (finding) => {
        expect(readBack(writeFinding(finding, item))).toEqual([shownFinding(asWritten(finding))]);
      }),
      { numRuns: 600 },
    );
  });

  it('is read back as itself among others', () => {
    fc.assert(
      fc.property(fc.array(findings, { minLength: 1, maxLength: 5 }), (list) => {
        expect(readBack(writeFindings(list, item))).toEqual(list.map(asWritten).map(shownFinding));
      }),
    );
  });

  it('needs nothing more to be written a second time', () => {
    fc.assert(
      fc.property(notes, (note) => {
        expect(writtenNote(writtenNote(note))).toBe(writtenNote(note));
      }),
    );
  });

  it('goes without the words where they would be read as an amount', () => {
    const tricky = itemOf(perUnit('迟到2次', '次'));
    const finding: Finding = {
      kind: 'clause',
      clause: 1,
      amount: { kind: 'once' },
      note: '',
      withdrawn: false,
      source,
    };
    expect(readFindings(textCell(writeFinding(finding, tricky)), tricky)).toMatchObject({
      findings: [{ amount: { kind: 'once' } }],
    });
  });
});

describe('the text of a whole cell', () => {
  it('is what is read as the same', () => {
    for (const kind of ['unchecked', 'clear', 'notApplicable'] as const) {
      expect(readFindings(textCell(writeItemFindings({ kind }, item)), item)).toEqual({ kind });
    }
  });
});
