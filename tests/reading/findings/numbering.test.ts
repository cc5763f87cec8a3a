import type { Item } from '../../../src/rubric/rubric';
import { readFindings } from '../../../src/reading/findings/readFindings';
import { writeFinding } from '../../../src/reading/findings/writeFinding';
import { fixed, itemOf, shown, textCell } from './items';

/** An item whose clauses stand in a standard, one after the other. */
function itemIn(standard: string, ...conditions: readonly string[]): Item {
  const item = itemOf(...conditions.map(fixed));
  const clauses = item.clauses.map((clause) => {
    const start = standard.indexOf(clause.quote);
    return { ...clause, span: { start, end: start + clause.quote.length } };
  });
  return { ...item, standard, clauses };
}

const read = (item: Item, text: string) => shown(readFindings(textCell(text), item));

describe('a rubric that numbers its own text', () => {
  const agreeing = itemIn('(1)无阵地,扣1分;(2)无台账,扣1分', '无阵地', '无台账');
  const clashing = itemIn('①无阵地,扣1分;漏报,扣1分;②无台账,扣1分', '无阵地', '漏报', '无台账');

  it('is read by these numbers where the order agrees', () => {
    expect(read(agreeing, '②')).toBe('#2 once');
  });

  it('is asked about where the order names another clause', () => {
    expect(read(clashing, '②')).toBe('numberingClash? 3,2');
    expect(read(clashing, '①')).toBe('numberingClash? 1,2');
  });

  it('is clear again with words of one of the clauses beside the mark', () => {
    expect(read(clashing, '②无台账')).toBe('#3 once');
    expect(read(clashing, '②漏报')).toBe('#2 once');
  });

  it('has its findings written so that they are read back', () => {
    const read2 = readFindings(textCell('②漏报:三月'), clashing);
    const [finding] = read2.kind === 'found' ? read2.findings : [];
    if (!finding) throw new Error('nothing found');
    expect(read(clashing, writeFinding(finding, clashing))).toBe('#2 once «三月»');
  });

  it('is not one whose numbers do not run from 1', () => {
    expect(read(itemIn('见第(3)款、第(5)款:无阵地,扣1分;无台账,扣1分', '无阵地', '无台账'), '②')).toBe(
      '#2 once',
    );
  });
});
