import type { Finding, ItemFindings } from '../rubric/finding';
import type { Item } from '../rubric/rubric';
import type { ItemScore } from '../scoring/scoreCard';
import type { SheetNotice } from '../reading/sheetNotice';
import type { StandingFigure } from './standing';

export interface StandingOutcome {
  readonly findings: ItemFindings;
  readonly notice: SheetNotice | null;
}

/**
 * What a person's figure in 得分 or 扣分 makes of an item: it stands as an override beside what the clauses give. One
 * that agrees with the clauses changes nothing; on an item with an empty 检查情况 it is the only finding there is.
 * @param note the person's own words in 扣分原因, if any.
 */
export function withStandingFigure(
  item: Item,
  findings: ItemFindings,
  computed: ItemScore,
  figure: StandingFigure,
  note: string,
): StandingOutcome {
  if (figure.kind === 'none') return { findings, notice: null };
  if (figure.kind === 'text') {
    return { findings, notice: { code: 'figureIsText', cell: figure.cell, text: figure.text } };
  }
  const { standing } = figure;
  const checked = computed.status !== 'unchecked';
  if (checked && standing.score === computed.score) return { findings, notice: null };
  const override: Finding = {
    kind: 'override',
    score: standing.score,
    note,
    source: { text: note, span: { start: 0, end: note.length } },
  };
  return {
    findings: withOverride(findings, override),
    notice: checked ? differs(item, computed, standing) : null,
  };
}

function withOverride(findings: ItemFindings, override: Finding): ItemFindings {
  const others = findings.kind === 'found' ? findings.findings : [];
  return { kind: 'found', findings: [...others.filter(({ kind }) => kind !== 'override'), override] };
}

type Standing = Extract<StandingFigure, { kind: 'figure' }>['standing'];

function differs(item: Item, computed: ItemScore, standing: Standing): SheetNotice {
  if (standing.by === 'formula') {
    return {
      code: 'formulaStands',
      cell: standing.cell,
      shows: standing.score,
      computed: computed.score,
    };
  }
  const asField = (score: number) => (standing.field === 'score' ? score : item.points - score);
  return {
    code: 'figureStands',
    cell: standing.cell,
    field: standing.field,
    stands: asField(standing.score),
    computed: asField(computed.score),
  };
}
