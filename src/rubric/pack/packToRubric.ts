import type { Certainty, Clause, ClauseBase } from '../clause';
import type { Item, Rubric, ScoreTable, UnreadPassage } from '../rubric';
import { optionalPoints, packBand, packPoints, packStep, packTarget, packThreshold } from './packNumbers';
import { pointUnit } from '../shareUnits';
import type { PackClause } from './clauseSchema';
import type { PackItem, RubricPack, ScoreTablePack } from './packSchema';

/** The rubric that a checked pack states, with no sheet behind it: quotes are empty, spans null. */
export function packToRubric(pack: RubricPack): Rubric {
  return {
    name: pack.name,
    complete: pack.complete,
    categories: pack.categories.map((category, index) => ({
      name: category.name,
      items: category.items.map((item, place) => packToItem(item, `${index + 1}.${place + 1}`)),
    })),
  };
}

/** The score table that a checked pack states. */
export function packToScoreTable(pack: ScoreTablePack): ScoreTable {
  return {
    name: pack.name,
    indicators: pack.indicators.map((indicator) => ({
      ...indicator,
      points: packPoints(indicator.points),
    })),
  };
}

function packToItem(item: PackItem, id: string): Item {
  const { standard, unread } = unreadPassages(item.unread ?? []);
  return {
    id,
    number: item.number ?? null,
    title: item.title,
    points: packPoints(item.points),
    standard,
    clauses: item.clauses.map((clause, index) => packToClause(clause, index + 1)),
    parts: (item.parts ?? []).map((part) => ({ id: part.id, points: packPoints(part.points) })),
    groups: (item.groups ?? []).map((group) => ({
      id: group.id,
      cap: optionalPoints(group.cap),
      dearestOnly: group.dearestOnly ?? false,
    })),
    cap: optionalPoints(item.cap),
    bonusCap: optionalPoints(item.bonusCap),
    unread,
    notices: item.clauses.flatMap((clause, index) =>
      clause.inferred ? [{ code: 'inferredFigure' as const, clause: index + 1 }] : [],
    ),
  };
}

/** A pack has no standards; what could not be read of one is all the text there is, and the spans point into that. */
function unreadPassages(quotes: readonly string[]): {
  readonly standard: string;
  readonly unread: readonly UnreadPassage[];
} {
  let start = 0;
  const unread = quotes.map((quote) => {
    const span = { start, end: start + quote.length };
    start = span.end + 1;
    return { quote, span };
  });
  return { standard: quotes.join('\n'), unread };
}

/**
 * A pack's clause as the engine takes it.
 * @param number its place in the item, from 1.
 */
export function packToClause(clause: PackClause, number: number): Clause {
  const base = clauseBase(clause, number);
  switch (clause.kind) {
    case 'fixed':
      return {
        ...base,
        kind: 'fixed',
        points: packPoints(clause.points),
        threshold: packThreshold(clause.threshold),
        award: clause.award ?? false,
      };
    case 'perUnit':
    case 'perPoint': {
      const unit = clause.unit ?? '';
      return {
        ...base,
        kind: clause.kind,
        points: packPoints(clause.points),
        per: packStep(clause.per, clause.kind === 'perPoint' ? pointUnit(unit) : unit),
        unit,
        target: packTarget(clause.target),
      };
    }
    case 'void':
      return {
        ...base,
        kind: 'void',
        scope: clause.scope ?? 'item',
        threshold: packThreshold(clause.threshold),
      };
    case 'tier':
      return {
        ...base,
        kind: 'tier',
        points: packPoints(clause.points),
        measure: clause.measure,
        band: clause.band ? packBand(clause.band) : null,
        award: optionalPoints(clause.award),
      };
    case 'discretionary':
      return {
        ...base,
        kind: 'discretionary',
        min: optionalPoints(clause.min),
        max: optionalPoints(clause.max),
        unit: clause.unit ?? null,
      };
    case 'proportional':
    case 'veto':
      return { ...base, kind: clause.kind };
    case 'bonus': {
      const unit = clause.unit ?? null;
      return {
        ...base,
        kind: 'bonus',
        points: optionalPoints(clause.points),
        min: optionalPoints(clause.min),
        max: optionalPoints(clause.max),
        per: packStep(clause.per, unit),
        unit,
      };
    }
  }
}

function clauseBase(clause: PackClause, number: number): ClauseBase {
  const certainty: Certainty = clause.doubt
    ? { kind: 'doubtful', reason: clause.doubt }
    : { kind: 'certain' };
  return {
    number,
    quote: '',
    span: null,
    condition: clause.when,
    cap: optionalPoints(clause.cap),
    belowZero: clause.belowZero ?? false,
    part: clause.part ?? null,
    group: clause.group ?? null,
    source: 'pack',
    certainty,
  };
}
