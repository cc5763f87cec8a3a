import { readStandard } from '../../src/clauses/readStandard';
import type { ScoredSheet } from '../../src/recalculate/result';
import type { ItemFindings } from '../../src/rubric/finding';
import { fraction } from '../../src/rubric/fraction';
import type { Item } from '../../src/rubric/rubric';
import { readFindings } from '../../src/reading/findings/readFindings';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { scoreRubric } from '../../src/scoring/scoreRubric';
import { withClause } from '../../src/taskpane/item/findingDraft';
import { sampleSheet } from './sampleResult';

const STANDARD = [
  '没有值班制度的，扣1分；',
  '值班记录每缺一次扣0.5分，最多扣2分；',
  '到岗率低于90%的，每低1个百分点扣0.1分；',
  '台账不规范的，酌情扣0.5-1.5分；',
  '发生失密事件的，此项不得分；',
  '有创新做法的，每项加0.5分。',
].join('');

/** One item whose standard has most kinds of clauses, read and scored as the product does it. */
export function richSheet(sheet: string, finding = '②缺记录×6:三月、五月各三次'): ScoredSheet {
  const item = readItem('7', '值班综合', 5000, STANDARD);
  return sheetOf(sheet, item, finding);
}

/** An item as its standard reads. Points in thousandths. */
export function readItem(number: string, title: string, points: number, standard: string): Item {
  const { clauses, parts, groups, cap, bonusCap, unread } = readStandard(standard, points);
  return {
    id: `item-${number}`,
    number,
    title,
    points,
    standard,
    clauses,
    parts,
    groups,
    cap,
    bonusCap,
    unread,
    notices: [],
  };
}

/** A sheet of this one item, its 检查情况 in F3. */
export function sheetOf(sheet: string, item: Item, finding: string): ScoredSheet {
  const { reading } = sampleSheet(sheet);
  const [place] = reading.items;
  if (!place) throw new Error('The sample has no item');
  const value = finding === '' ? null : finding;
  const findings = readFindings({ value, formula: null, numberFormat: '@' }, item);
  const rubric = { name: sheet, categories: [{ name: '值班', items: [item] }], complete: true };
  return {
    reading: {
      ...reading,
      rubric,
      items: [{ ...place, itemId: item.id, finding: { cell: { row: 3, column: 6 }, value, formula: null } }],
      findings: [findings],
      selfScores: [item.points],
    },
    card: scoreRubric(rubric, [findings], DEFAULT_POLICIES),
    notices: [],
    totalCell: null,
    final: null,
  };
}

/** Nothing on it waits for a person. */
export function settledSheet(sheet: string): ScoredSheet {
  return sheetOf(sheet, readItem('1', '值班', 2000, '无值班表的，扣1分。'), '无');
}

export function richDraft(): ItemFindings {
  const [entry] = richSheet('').reading.findings;
  if (!entry) throw new Error('The sample has no findings');
  const measured = { kind: 'measured', value: fraction(85, 100), percent: true } as const;
  return withClause(entry, 3, { amount: measured, note: '二季度' });
}

/** A sheet of many items, every third of which has lost points. */
export function longSheet(sheet: string, length: number): ScoredSheet {
  const template = readItem('1', '值班', 2000, '无值班表的，扣1分。');
  const items = Array.from({ length }, (_, at) => ({
    ...template,
    id: `item-${at + 1}`,
    number: String(at + 1),
    title: `第${at + 1}项值班`,
  }));
  const { reading } = sampleSheet(sheet);
  const [place] = reading.items;
  if (!place) throw new Error('The sample has no item');
  const findings = items.map((item, at) =>
    readFindings({ value: at % 3 === 0 ? '①' : '无', formula: null, numberFormat: '@' }, item),
  );
  const rubric = { name: sheet, categories: [{ name: '值班', items }], complete: true };
  return {
    reading: {
      ...reading,
      rubric,
      items: items.map(({ id }, at) => ({ ...place, itemId: id, top: at + 3, bottom: at + 3 })),
      findings,
      selfScores: items.map(() => null),
    },
    card: scoreRubric(rubric, findings, DEFAULT_POLICIES),
    notices: [],
    totalCell: null,
    final: null,
  };
}
