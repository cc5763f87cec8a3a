/** What a person can set for themselves; what decides a score is kept in the workbook. */
export interface Choices {
  /** A 扣分原因 column, for paper and for programs in which comments do not travel. */
  readonly reasonColumn: boolean;
  /** The button first shows what it would write. */
  readonly showBeforeWriting: boolean;
}

export const DEFAULT_CHOICES: Choices = {
  reasonColumn: false,
  showBeforeWriting: false,
};
