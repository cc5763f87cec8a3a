import type { Clause, ClauseKind } from '../../rubric/clause';
import { clauseFaults } from '../../rubric/pack/clauseChecks';
import { clause as packClause, type PackClause } from '../../rubric/pack/clauseSchema';
import { clauseToPack } from '../../rubric/pack/clauseToPack';
import type { PackFaultCode } from '../../rubric/pack/packFault';
import type { PackItem } from '../../rubric/pack/packSchema';
import { packToClause } from '../../rubric/pack/packToRubric';
import { schemaFaults } from '../../rubric/pack/schemaFaults';
import { pointsToNumber } from '../../rubric/points';
import type { Item } from '../../rubric/rubric';
import { FIELD_KEYS, FIELDS_OF, type FieldName } from './clauseFields';
import { packFields, writtenClause } from './packFields';

/** A clause as it is being corrected: what stands in each field, as people type it. */
export interface ClauseForm {
  readonly kind: ClauseKind;
  readonly fields: Readonly<Record<FieldName, string>>;
}

export interface WrongField {
  readonly field: FieldName;
  readonly fault: PackFaultCode;
}

export type FormResult =
  | { readonly ok: true; readonly clause: Clause }
  | { readonly ok: false; readonly wrong: readonly WrongField[] };

/** The form of a clause as it was read. */
export function formOf(clause: Clause): ClauseForm {
  return { kind: clause.kind, fields: packFields(clauseToPack(clause, false)) };
}

/** The form of a rule to be made from words that could not be read. */
export function formForWords(words: string): ClauseForm {
  const { fields } = formOf(NO_RULE);
  return { kind: 'fixed', fields: { ...fields, when: words.slice(0, MOST_WORDS), points: '' } };
}

const MOST_WORDS = 200;
const NO_RULE = packToClause({ kind: 'fixed', when: '', points: 0 }, 1);

/**
 * The clause that a form says, held to what a rule pack is held to.
 * @param item that it belongs to, which bounds what it may cost
 * @param before the clause that it takes the place of, whose part and group it keeps
 */
export function clauseFrom(form: ClauseForm, item: Item, before: Clause | null): FormResult {
  const parsed = packClause.safeParse(writtenClause(form, before), { reportInput: true });
  const faults = parsed.success
    ? clauseFaults(parsed.data, asPackItem(item), [])
    : schemaFaults(parsed.error.issues);
  if (faults.length === 0 && parsed.success)
    return { ok: true, clause: packToClause(parsed.data, before?.number ?? 0) };
  const [first] = FIELDS_OF[form.kind];
  return {
    ok: false,
    wrong: faults.map((fault) => ({ field: fieldAt(fault.path, form.kind) ?? first ?? 'when', fault })),
  };
}

/** The field in which a fault of the pack's clause was made. */
function fieldAt(path: string, kind: ClauseKind): FieldName | undefined {
  return FIELDS_OF[kind].find((field) => FIELD_KEYS[field].some((key) => path === key));
}

/** As much of an item as the checks of a clause look at. */
function asPackItem({ points, parts, groups }: Item): PackItem {
  return {
    title: '',
    points: pointsToNumber(points),
    clauses: [] satisfies PackClause[],
    parts: parts.map((part) => ({ id: part.id, points: pointsToNumber(part.points) })),
    groups: groups.map(({ id }) => ({ id })),
  };
}
