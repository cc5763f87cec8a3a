/** What becomes of the 评分说明 sheet in a run. */
export type ExplanationNotice =
  /** `beside`: a sheet that goes by the name and is a person's, or has been written into; it stays as it is. */
  | { readonly code: 'explanationAdded'; readonly sheet: string; readonly beside: string | null }
  | { readonly code: 'explanationRefreshed'; readonly sheet: string }
  | { readonly code: 'explanationUpToDate'; readonly sheet: string }
  /** People have written into it, and the scores have changed since: it stays, and a new one is made only on request. */
  | { readonly code: 'explanationOutOfDate'; readonly sheet: string }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { readonly code: 'explanationNotAllowed' };
