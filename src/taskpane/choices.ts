import type { Policies } from '../scoring/policies';
import { DEFAULT_POLICIES } from '../scoring/policies';

/** What a person can set in the pane. */
export interface Choices {
  readonly policies: Policies;
  /** A 扣分原因 column, for paper and for programs in which comments do not travel. */
  readonly reasonColumn: boolean;
  /** The button first shows what it would write. */
  readonly showBeforeWriting: boolean;
}

export const DEFAULT_CHOICES: Choices = {
  policies: DEFAULT_POLICIES,
  reasonColumn: false,
  showBeforeWriting: false,
};
