import type { Clause } from '../../rubric/clause';
import type { PackClause } from '../../rubric/pack/clauseSchema';
import { FIELD_NAMES, FIELDS_OF, type FieldName } from './clauseFields';
import type { ClauseForm } from './clauseForm';

type Fields = Readonly<Record<FieldName, string>>;

/** What stands in the fields for a clause as a rule pack has it. */
export function packFields(clause: PackClause): Fields {
  const known: Partial<Record<FieldName, string>> = { when: clause.when, ...ownFields(clause) };
  if (clause.cap !== undefined) known.cap = String(clause.cap);
  if (clause.belowZero) known.belowZero = 'yes';
  return { ...EMPTY, ...known };
}

const EMPTY = Object.fromEntries(FIELD_NAMES.map((name) => [name, ''])) as Fields;

function ownFields(clause: PackClause): Partial<Fields> {
  switch (clause.kind) {
    case 'fixed':
      return { ...said({ points: clause.points }), award: tick(clause.award), ...thresholdFields(clause) };
    case 'perUnit':
    case 'perPoint': {
      const { points, per = 1, unit, target } = clause;
      return {
        ...said({ points, per, unit }),
        ...(target && said({ direction: target.direction, target: target.value, targetUnit: target.unit })),
      };
    }
    case 'void':
      return thresholdFields(clause);
    case 'tier': {
      const { points, award, measure, band } = clause;
      return {
        ...said({ points, awardPoints: award, measure, bandUnit: band?.unit }),
        ...said({ low: band?.low?.value, high: band?.high?.value }),
        lowIncluded: tick(band?.low?.included),
        highIncluded: tick(band?.high?.included),
      };
    }
    case 'discretionary':
      return said({ min: clause.min, max: clause.max, unit: clause.unit });
    case 'bonus': {
      const { points, min, max, per = 1, unit } = clause;
      return said({ points, min, max, per, unit });
    }
    case 'proportional':
    case 'veto':
      return {};
  }
}

function thresholdFields({ threshold }: Pick<Extract<PackClause, { kind: 'fixed' }>, 'threshold'>) {
  return threshold
    ? said({ sense: threshold.op, line: threshold.value, lineUnit: threshold.unit })
    : said({});
}

function said(values: { readonly [Name in FieldName]?: string | number | undefined }): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

function tick(value: boolean | undefined): string {
  return value ? 'yes' : '';
}

/** A form as a rule pack would write it, to be checked like one: nothing in it is trusted. */
export function writtenClause({ kind, fields }: ClauseForm, before: Clause | null): unknown {
  const asked = new Set(FIELDS_OF[kind]);
  const text = (name: FieldName) => (asked.has(name) ? fields[name].normalize('NFKC').trim() : '');
  const figure = (name: FieldName) => figureIn(text(name));
  const words = (name: FieldName) => text(name) || undefined;
  const yes = (name: FieldName) => (text(name) === 'yes' ? true : undefined);
  const sense = text('sense');
  const direction = text('direction');
  const bound = (name: 'low' | 'high') =>
    text(name) === '' ? undefined : { value: figure(name), included: text(`${name}Included`) === 'yes' };
  const band = defined({ low: bound('low'), high: bound('high'), unit: words('bandUnit') });
  const rule = defined({
    kind,
    part: before?.part ?? undefined,
    group: before?.group ?? undefined,
    scope: kind === 'void' && before?.kind === 'void' && before.scope === 'part' ? 'part' : undefined,
    points: figure('points'),
    min: figure('min'),
    max: figure('max'),
    award: kind === 'tier' ? figure('awardPoints') : yes('award'),
    per: figure('per'),
    unit: words('unit'),
    threshold: sense && defined({ op: sense, value: figure('line'), unit: words('lineUnit') }),
    target: direction && defined({ direction, value: figure('target'), unit: words('targetUnit') }),
    measure: words('measure'),
    band: bound('low') || bound('high') ? band : undefined,
    cap: figure('cap'),
    belowZero: yes('belowZero'),
  });
  // Words of the sheet keep their own width; a rule may have none.
  return { ...rule, when: fields.when.trim() };
}

/** A number as people write it; what is none is left as typed, for the check to name. */
function figureIn(text: string): number | string | undefined {
  if (text === '') return undefined;
  const plain = text.replace(/[%分]$/, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

function defined(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
