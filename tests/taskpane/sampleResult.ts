import type { Preview, ScoredSheet } from '../../src/recalculate/result';
import type { ItemPlace, RubricSheet } from '../../src/reading/sheetReading';
import type { FixedClause } from '../../src/rubric/clause';
import type { Item } from '../../src/rubric/rubric';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import type { CategoryScore, ItemScore, Reason, ScoreCard } from '../../src/scoring/scoreCard';
import { NO_DECISIONS } from '../../src/state/decisions';

/** Plain data as the pipeline gives it: two categories in which every kind of item stands once. */
export function samplePreview(changes: Partial<Preview> = {}): Preview {
  return {
    scored: [sampleSheet('组织建设')],
    scoreTables: [],
    filled: [],
    links: [],
    others: [],
    explanation: null,
    plan: { edits: [], guards: [], journal: null },
    edits: { cells: 12, comments: 3 },
    cutOff: false,
    policies: DEFAULT_POLICIES,
    said: { decisions: NO_DECISIONS, packs: [] },
    ...changes,
  };
}

export function sampleSheet(sheet: string): ScoredSheet {
  const card = sampleCard();
  return { reading: sampleReading(sheet, card), card, notices: [], totalCell: null, final: null };
}

const lateClause: FixedClause = {
  kind: 'fixed',
  number: 2,
  quote: '值班表未上墙的，扣1分',
  span: null,
  condition: '值班表未上墙',
  cap: null,
  belowZero: false,
  part: null,
  group: null,
  source: 'text',
  certainty: { kind: 'certain' },
  points: 1000,
  threshold: null,
  award: false,
};

const lateReason: Reason = {
  code: 'fixed',
  clause: lateClause,
  amount: { kind: 'once' },
  units: null,
  due: 1000,
  actual: 1000,
  limit: null,
  note: '只贴在值班室里',
  source: { text: '②只贴在值班室里', span: { start: 0, end: 8 } },
};

function item(number: string, title: string, points: number): Item {
  return {
    id: `item-${number}`,
    number,
    title,
    points,
    standard: '值班表未上墙的，扣1分',
    clauses: [lateClause],
    parts: [],
    groups: [],
    cap: null,
    bonusCap: null,
    unread: [],
    notices: [],
  };
}

function scored(of: Item, changes: Partial<ItemScore> = {}): ItemScore {
  const score = changes.score ?? of.points;
  return {
    item: of,
    status: 'scored',
    pending: false,
    deduction: of.points - score,
    score,
    computed: score,
    fromTotal: 0,
    reasons: [],
    warnings: [],
    ...changes,
  };
}

function category(name: string, items: readonly ItemScore[]): CategoryScore {
  const sum = (of: (item: ItemScore) => number) => items.reduce((total, one) => total + of(one), 0);
  return {
    name,
    items,
    points: sum(({ item: { points } }) => points),
    deduction: sum(({ deduction }) => deduction),
    score: sum(({ score }) => score),
  };
}

export function sampleCard(): ScoreCard {
  const categories = [
    category('值班值守', [
      scored(item('1', '值班制度健全，值班表按月公布', 4000), { score: 3000, reasons: [lateReason] }),
      scored(item('2', '值班记录完整', 3500)),
      scored(item('3', '节假日双人值班', 2500), {
        pending: true,
        warnings: [{ code: 'pendingFinding', reason: 'plainWords', text: '有几天没人', candidates: [1, 2] }],
      }),
    ]),
    category('台账资料', [
      scored(item('4', '台账分类归档，目录与内容一致，借阅登记清楚，年底前移交档案室统一保管', 5000), {
        status: 'unchecked',
      }),
      scored(item('5', '涉密资料单独存放', 2000), { status: 'notApplicable' }),
      scored(item('6', '年度总结按时报送', 3000), {
        status: 'overridden',
        score: 2000,
        computed: 3000,
        reasons: [
          { ...lateReason, code: 'override', clause: null, amount: null, note: '材料补齐', source: null },
        ],
      }),
    ]),
  ];
  const sum = (of: (one: CategoryScore) => number) => categories.reduce((all, one) => all + of(one), 0);
  return {
    categories,
    total: {
      points: sum(({ points }) => points),
      deduction: sum(({ deduction }) => deduction),
      score: sum(({ score }) => score),
      unchecked: 1,
      pending: 1,
      notApplicable: 1,
      vetoes: [],
    },
  };
}

/** Items from row 3 on; findings in F, scores in H. */
function sampleReading(sheet: string, card: ScoreCard): RubricSheet {
  const items = card.categories
    .flatMap((one) => one.items)
    .map(({ item: { id } }, index) => place(id, 3 + index));
  return {
    kind: 'rubric',
    sheet,
    title: null,
    headerRows: [2],
    table: { top: 2, left: 1, bottom: 8, right: 8 },
    columns: [],
    offers: [],
    rubric: {
      name: sheet,
      categories: card.categories.map(({ name, items: of }) => ({ name, items: of.map((one) => one.item) })),
      complete: true,
    },
    items,
    categories: [],
    total: null,
    findings: [],
    selfScores: [],
    warnings: [],
  };
}

function place(itemId: string, row: number): ItemPlace {
  const slot = (column: number) => ({ cell: { row, column }, value: null, formula: null });
  return {
    itemId,
    top: row,
    bottom: row,
    points: slot(3),
    selfScore: null,
    finding: slot(6),
    deduct: slot(7),
    score: slot(8),
    reason: null,
  };
}
