import type { ItemFindings } from '../../../src/rubric/finding';
import { DEFAULT_POLICIES } from '../../../src/scoring/policies';
import { withClause, withOverride } from '../../../src/taskpane/item/findingDraft';
import { itemDraft } from '../../../src/taskpane/item/itemDraft';
import { refKey, tablesOf } from '../../../src/taskpane/tables';
import { readItem, sheetOf } from '../richSheet';

const item = readItem('1', '值班', 5000, '会议缺席每次扣0.5分；台账缺失的，扣1分。');
const found = tablesOf([sheetOf('甲', item, '②')])[0]?.items[0];
if (!found?.place?.finding) throw new Error('The sample has no item');
const { place } = found;
const finding = found.place.finding;
const draftOf = (entry: typeof found, findings?: ItemFindings) =>
  itemDraft(entry, new Map(findings ? [[refKey(entry.ref), findings]] : []), DEFAULT_POLICIES, false);

test('an item that nobody edits is as the sheet has it', () => {
  expect(draftOf(found)).toMatchObject({ changed: false, blocked: null, score: found.score });
});

test('a draft is scored as its text will be read', () => {
  const draft = draftOf(found, withClause(found.findings, 1, { amount: { kind: 'once' }, note: '' }));
  expect(draft).toMatchObject({ changed: true, blocked: null });
  expect(draft.score.score).toBe(3500);
});

test('an override waits for its reason', () => {
  expect(draftOf(found, withOverride(found.findings, { score: 5000, note: ' ' })).blocked).toBe('noReason');
  expect(draftOf(found, withOverride(found.findings, { score: 5000, note: '复核' })).blocked).toBeNull();
});

test('without a cell of its own, or over a formula, nothing can be written', () => {
  expect(draftOf({ ...found, place: { ...place, finding: null } }).blocked).toBe('noColumn');
  const formula = { ...place, finding: { ...finding, formula: '=B2' } };
  expect(draftOf({ ...found, place: formula }).blocked).toBe('formula');
});

test('a figure that a person typed over the score stands, whatever is drafted', () => {
  const typed = {
    ...found,
    score: { ...found.score, status: 'overridden' as const, score: 4500, deduction: 500 },
  };
  const draft = draftOf(typed, { kind: 'clear' });
  expect(draft.typedInSheet).toBe(true);
  expect(draft.score).toMatchObject({ score: 4500, computed: 5000 });
});
