import type { Area } from '../../snapshot/area';
import type { Json } from '../protocol/json';

/** A conditional format as it was set; kept and given back, not drawn. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** What was set on it, by path ("custom.rule.formula"). */
  readonly settings: Map<string, Json>;
}
