import type { ItemWarning } from '../../src/scoring/scoreCard';
import { draftText } from '../../src/taskpane/item/findingDraft';
import { openCases } from '../../src/taskpane/openCases';
import { answered, answersTo } from '../../src/taskpane/queueAnswers';
import { tablesOf } from '../../src/taskpane/tables';
import { readItem, sheetOf } from './richSheet';

function casesOf(standard: string, finding: string) {
  const [table] = tablesOf([sheetOf('甲', readItem('1', '值班', 5000, standard), finding)]);
  return openCases(table?.items ?? []);
}

const STANDARD = '会议缺席每次扣0.5分；台账缺失的，扣1分；整改不力的，酌情扣0.5-1.5分。';

test('a discretionary clause without its figure asks for one within its range', () => {
  const [open] = casesOf(STANDARD, '③');
  if (!open) throw new Error('Nothing waits');
  const [answer, ...others] = answersTo(open);
  expect(others).toEqual([]);
  expect(answer).toEqual({
    kind: 'clause',
    clause: 3,
    control: { kind: 'figure', min: 500, max: 1500 },
  });
  if (answer?.kind !== 'clause') throw new Error('No clause is meant');
  const settled = answered(open.entry.findings, open, answer, { kind: 'figure', points: 1000 });
  expect(draftText(settled, open.entry.score.item)).toMatch(/^③.*扣1$/);
});

test('words that may mean several clauses offer these, and keep the words', () => {
  const [open] = casesOf(STANDARD, '几次问题\n③扣1');
  if (!open) throw new Error('Nothing waits');
  const warning: ItemWarning = {
    code: 'pendingFinding',
    reason: 'plainWords',
    text: '几次问题',
    candidates: [2, 1],
  };
  const both = { ...open, warning };
  expect(answersTo(both)).toEqual([
    { kind: 'clause', clause: 2, control: { kind: 'switch' } },
    { kind: 'clause', clause: 1, control: { kind: 'stepper', unit: '次' } },
  ]);
  const settled = answered(
    open.entry.findings,
    both,
    { kind: 'clause', clause: 2, control: { kind: 'switch' } },
    { kind: 'once' },
  );
  expect(draftText(settled, open.entry.score.item)).toMatch(/②.*:几次问题/);
});

test('a case whose cell is a formula, or is missing, is not for the pane to write', () => {
  const [open] = casesOf(STANDARD, '③');
  if (!open?.entry.place?.finding) throw new Error('Nothing waits');
  const { place } = open.entry;
  const formula = { ...place, finding: { ...open.entry.place.finding, formula: '=A1' } };
  expect(answersTo({ ...open, entry: { ...open.entry, place: formula } })).toEqual([]);
  expect(answersTo({ ...open, entry: { ...open.entry, place: { ...place, finding: null } } })).toEqual([]);
});

test('a doubtful clause is confirmed or dismissed, where it stands in the text', () => {
  const [open] = casesOf(STANDARD, '');
  expect(open).toBeUndefined();
  const [doubted] = casesOf('台账缺失的，扣9分。', '');
  if (doubted?.warning.code !== 'doubtfulClause') throw new Error('Nothing is doubtful');
  const quote = doubted.entry.score.item.clauses[0]?.quote;
  expect(answersTo(doubted)).toMatchObject([
    { kind: 'passage', decision: { kind: 'confirmed' }, quote },
    { kind: 'passage', decision: { kind: 'dismissed' }, quote },
    { kind: 'rule', before: doubted.entry.score.item.clauses[0], passage: { quote } },
  ]);
});

test('what an override has settled, and an item that does not apply, wait no more', () => {
  expect(casesOf(STANDARD, '③\n得4:复核')).toEqual([]);
  expect(casesOf(STANDARD, '不适用')).toEqual([]);
});
