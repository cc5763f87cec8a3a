import * as z from 'zod/mini';
import type { Confirmation, Decision } from '../clauses/confirmations';
import type { ChosenRole } from '../reading/readingTools';
import { sameAnchor } from '../reading/roles/columnAnchor';
import { clause as packClause } from '../rubric/pack/clauseSchema';
import { clauseToPack } from '../rubric/pack/clauseToPack';
import { packToClause } from '../rubric/pack/packToRubric';

/** What people have decided about how the workbook is read; it is asked once. */
export interface Decisions {
  readonly roles: readonly ChosenRole[];
  readonly confirmations: readonly Confirmation[];
  /** Sheets that may be written to although they were read only in part. */
  readonly agreed: readonly string[];
}

export const NO_DECISIONS: Decisions = { roles: [], confirmations: [], agreed: [] };

/** Every role, so that a new one must be given here too. */
const ROLES = {
  no: 'no',
  category: 'category',
  subcategory: 'subcategory',
  item: 'item',
  points: 'points',
  standard: 'standard',
  selfScore: 'selfScore',
  finding: 'finding',
  deduct: 'deduct',
  score: 'score',
  weighted: 'weighted',
  reason: 'reason',
  subtotal: 'subtotal',
  remark: 'remark',
  method: 'method',
  department: 'department',
  evidence: 'evidence',
  target: 'target',
  weight: 'weight',
  condition: 'condition',
  deductValue: 'deductValue',
  none: 'none',
} as const satisfies { readonly [Role in ChosenRole['role']]: Role };

const offset = z.int().check(z.minimum(0));

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirmed') }),
  z.object({ kind: z.literal('dismissed') }),
  z.object({ kind: z.literal('corrected'), clauses: z.array(packClause) }),
]);

const columnAnchor = z.object({
  header: z.string(),
  nth: z.int().check(z.positive()),
  count: z.int().check(z.positive()),
  offset: z.int(),
});

const chosenRole = z.object({
  sheet: z.string(),
  column: z.int().check(z.positive()),
  role: z.enum(ROLES),
  at: z.optional(columnAnchor),
});

/** How decisions are kept: clauses as a rule pack has them, since span and quote are the passage's own. */
export const decisionsSchema = z.object({
  roles: z.array(chosenRole),
  agreed: z._default(z.array(z.string()), []),
  confirmations: z.array(
    z.object({
      textHash: z.string(),
      span: z.object({ start: offset, end: offset }),
      quote: z.string(),
      decision,
    }),
  ),
});

export type WrittenDecisions = z.infer<typeof decisionsSchema>;

export function decisionsFrom(written: WrittenDecisions): Decisions {
  return {
    roles: written.roles.map(({ at, ...choice }) => (at ? { ...choice, at } : choice)),
    agreed: written.agreed,
    confirmations: written.confirmations.map((one) => ({ ...one, decision: decisionFrom(one.decision) })),
  };
}

function decisionFrom(written: z.infer<typeof decision>): Decision {
  if (written.kind !== 'corrected') return written;
  return {
    kind: 'corrected',
    clauses: written.clauses.map((clause, index) => packToClause(clause, index + 1)),
  };
}

export function writeDecisions({ roles, confirmations, agreed }: Decisions): WrittenDecisions {
  return {
    roles: [...roles],
    agreed: [...agreed],
    confirmations: confirmations.map(({ decision: made, ...place }) => ({
      ...place,
      decision:
        made.kind === 'corrected'
          ? { kind: 'corrected', clauses: made.clauses.map((clause) => clauseToPack(clause, false)) }
          : made,
    })),
  };
}

/** A person's choice for a column, in place of any before it. */
export function chooseRole(decisions: Decisions, choice: ChosenRole): Decisions {
  return { ...decisions, roles: [...forgetRole(decisions, choice).roles, choice] };
}

/** Takes a person's choice for a column back: it is read by its words and cells again. */
export function forgetRole(decisions: Decisions, place: Omit<ChosenRole, 'role'>): Decisions {
  return { ...decisions, roles: decisions.roles.filter((choice) => !isSameColumn(choice, place)) };
}

function isSameColumn(choice: ChosenRole, place: Omit<ChosenRole, 'role'>): boolean {
  if (choice.sheet !== place.sheet) return false;
  return choice.at && place.at ? sameAnchor(choice.at, place.at) : choice.column === place.column;
}

/** A person's decision about a passage, in place of any before it. */
export function confirm(decisions: Decisions, confirmation: Confirmation): Decisions {
  return {
    ...decisions,
    confirmations: [...unconfirm(decisions, confirmation).confirmations, confirmation],
  };
}

/** Takes a decision about a passage back: it is as it was read. */
export function unconfirm(
  decisions: Decisions,
  { textHash, span }: Pick<Confirmation, 'textHash' | 'span'>,
): Decisions {
  const confirmations = decisions.confirmations.filter(
    (other) => other.textHash !== textHash || other.span.start !== span.start || other.span.end !== span.end,
  );
  return { ...decisions, confirmations };
}

/** A person agrees that a sheet is written to as it was read. */
export function agreeTo(decisions: Decisions, sheet: string): Decisions {
  return { ...decisions, agreed: [...decisions.agreed.filter((other) => other !== sheet), sheet] };
}
