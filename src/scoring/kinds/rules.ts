import type { ClauseKind } from '../../rubric/clause';
import type { Evidence } from '../evidence';
import type { Ledger } from '../ledger';
import { bonus } from './bonus';
import { discretionary } from './discretionary';
import { fixed } from './fixed';
import { perPoint } from './perPoint';
import { perUnit } from './perUnit';
import { proportional } from './proportional';
import type { ClauseOf, Rule } from './rule';
import { tier } from './tier';
import { veto } from './veto';
import { voidRule } from './void';

/** What each kind of clause costs (design: "What a score is"). A new kind is a row here. */
const RULES: { readonly [K in ClauseKind]: Rule<ClauseOf[K]> } = {
  fixed,
  perUnit,
  perPoint,
  void: voidRule,
  tier,
  discretionary,
  proportional,
  bonus,
  veto,
};

/** Lets the rule of its kind settle a clause. */
export function settle<K extends ClauseKind>(
  kind: K,
  clause: ClauseOf[K],
  evidence: Evidence,
  ledger: Ledger,
): void {
  RULES[kind](clause, evidence, ledger);
}
