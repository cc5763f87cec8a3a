import type { ColumnReading, ColumnRole } from '../sheetReading';
import type { Candidate } from './candidate';

export type RoleChoice = Pick<ColumnReading, 'role' | 'confidence' | 'because'>;

/** Roles by column, as they are settled one after another. A column that is settled is not settled again. */
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
    return this.column(role) !== null;
  }

  column(role: ColumnRole): number | null {
    return [...this.byColumn].find(([, choice]) => choice.role === role)?.[0] ?? null;
  }

  /** Settles a column; how sure that is depends on whether its header says the same. */
  settle(candidate: Candidate, role: ColumnRole, because: 'content' | 'position' = 'content'): void {
    if (!this.byColumn.has(candidate.column))
      this.byColumn.set(candidate.column, choiceOf(candidate, role, because));
  }

  /** Settles a column for a reason of its own, over what was settled before. */
  set(column: number, choice: RoleChoice): void {
    this.byColumn.set(column, choice);
  }
}

function choiceOf({ word, how }: Candidate, role: ColumnRole, because: 'content' | 'position'): RoleChoice {
  if (word !== role || how === null)
    // A column that no word names is told by what it holds alone: a person should look at it.
    return { role, confidence: word === null ? 'doubtful' : 'likely', because };
  switch (how) {
    case 'exact':
      return { role, confidence: 'sure', because: 'synonym' };
    case 'part':
      return { role, confidence: 'likely', because: 'synonym' };
    case 'damaged':
      return { role, confidence: 'likely', because: 'damagedSynonym' };
  }
}
