import type { HeaderCell } from '../header/findHeaders';
import type { ColumnReading, ColumnRole } from '../sheetReading';
import type { ColumnContent } from './columnContent';

/** A column on its way to a role. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  /** What its header says; null when no word is known. */
  readonly word: ColumnRole | null;
  readonly how: 'exact' | 'damaged' | 'part' | null;
  /** The word that stands over it in a header of two rows. */
  readonly groupWord: ColumnRole | null;
  readonly content: ColumnContent;
}

export type Because = ColumnReading['because'];

export interface RoleChoice {
  readonly role: ColumnRole;
  readonly confidence: ColumnReading['confidence'];
  readonly because: Because;
}

/** Roles by column, as they are settled. A column that is settled is not settled again. */
export class Choices {
  private readonly byColumn = new Map<number, RoleChoice>();

  constructor(readonly candidates: readonly Candidate[]) {}

  get(column: number): RoleChoice | undefined {
    return this.byColumn.get(column);
  }

  open(): Candidate[] {
    return this.candidates.filter((candidate) => !this.byColumn.has(candidate.column));
  }

  has(role: ColumnRole): boolean {
    return [...this.byColumn.values()].some((choice) => choice.role === role);
  }

  column(role: ColumnRole): number | null {
    return [...this.byColumn].find(([, choice]) => choice.role === role)?.[0] ?? null;
  }

  /** Settles a column; how sure depends on whether its header says the same. */
  settle(candidate: Candidate, role: ColumnRole, because: Because = 'content'): void {
    if (this.byColumn.has(candidate.column)) return;
    this.byColumn.set(candidate.column, choiceOf(candidate, role, because));
  }

  set(column: number, choice: RoleChoice): void {
    this.byColumn.set(column, choice);
  }
}

function choiceOf(candidate: Candidate, role: ColumnRole, because: Because): RoleChoice {
  if (candidate.word === role && candidate.how === 'exact')
    return { role, confidence: 'sure', because: 'synonym' };
  if (candidate.word === role && candidate.how === 'part')
    return { role, confidence: 'likely', because: 'synonym' };
  if (candidate.word === role) return { role, confidence: 'likely', because: 'damagedSynonym' };
  // A column without any word is told by what it holds alone: a person should look at it.
  return { role, confidence: candidate.word === null ? 'doubtful' : 'likely', because };
}

/** @internal kept beside its one user */
export function wordOf(header: HeaderCell): Pick<Candidate, 'word' | 'how'> {
  return { word: header.word?.role ?? null, how: header.word?.how ?? null };
}
