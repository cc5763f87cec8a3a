import type { Area } from '../../snapshot/area';
import type { JsonRecord } from '../protocol/json';

/** What may be entered in some cells; kept and given back, not enforced (an add-in's writes are not checked anyway). */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: JsonRecord;
  readonly errorAlert: JsonRecord;
  readonly prompt: JsonRecord;
  readonly ignoreBlanks: boolean;
}
