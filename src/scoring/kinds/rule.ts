import type { Clause, ClauseKind } from '../../rubric/clause';
import type { Evidence } from '../evidence';
import type { Ledger } from '../ledger';

export type ClauseOf = { [K in ClauseKind]: Extract<Clause, { kind: K }> };

/** What a kind of clause makes of the evidence: enters a charge, a warning, or nothing. Limits come later. */
export type Rule<C extends Clause> = (clause: C, evidence: Evidence, ledger: Ledger) => void;
