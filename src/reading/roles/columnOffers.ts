import type { CellRef } from '../../snapshot/area';
import type { ColumnRole } from '../sheetReading';
import type { Candidate } from './candidate';
import type { RoleChoice } from './choices';
import type { ColumnAnchor } from './columnAnchor';
import type { ColumnContent } from './columnContent';
import { isColumnRole } from './headerWords';

/** A column as a person may be asked about it: what it was taken for, why, and what else it may be. */
export interface ColumnOffer {
  readonly column: number;
  /** What a choice for the column is remembered by. */
  readonly at: ColumnAnchor;
  /** The words above it as they stand in the sheet; empty when there are none. */
  readonly header: string;
  /** The cell with those words, or where they would stand. */
  readonly cell: CellRef;
  /** null for a column of no known use. */
  readonly read: RoleChoice | null;
  /** Whether a person has said so. */
  readonly chosen: boolean;
  /** Other roles that its words or its cells speak for, likeliest first; any role can be chosen all the same. */
  readonly alternatives: readonly ColumnRole[];
}

type Fits = (content: ColumnContent) => boolean;

const share = (part: number, { filled }: ColumnContent): number => (filled === 0 ? 0 : part / filled);
const texts: Fits = (content) => share(content.numbers, content) < 0.5 && content.filled > 0;
const figures: Fits = (content) => share(content.values, content) >= 0.5;
const ruling: Fits = (content) => texts(content) && share(content.ruling, content) >= 0.3;
const toFill: Fits = ({ filled }) => filled === 0;
const coarse: Fits = (content) => texts(content) && content.tall + content.again > 0;
const never: Fits = () => false;

/** What a column of each role holds, in the order in which roles are offered. */
const HOLDS = {
  standard: ruling,
  points: figures,
  category: coarse,
  item: texts,
  finding: (content) => toFill(content) || texts(content),
  score: (content) => toFill(content) || figures(content),
  deduct: (content) => toFill(content) || figures(content),
  selfScore: figures,
  no: (content) => share(content.counting, content) >= 0.5,
  subcategory: coarse,
  condition: ruling,
  deductValue: figures,
  reason: toFill,
  remark: never,
  subtotal: never,
  weighted: never,
  method: never,
  department: never,
  evidence: never,
  target: never,
  weight: never,
} as const satisfies Readonly<Record<ColumnRole, Fits>>;

/** So many are offered at first. */
const MOST = 5;

/** Roles that a column may have besides the one it was given: first what its words say, then what its cells are like. */
export function otherRoles(
  { word, content }: Pick<Candidate, 'word' | 'content'>,
  given: ColumnRole | null,
): readonly ColumnRole[] {
  const fitting = Object.keys(HOLDS)
    .filter(isColumnRole)
    .filter((role) => HOLDS[role](content));
  const all = new Set(word ? [word, ...fitting] : fitting);
  return [...all].filter((role) => role !== given).slice(0, MOST);
}
