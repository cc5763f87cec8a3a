import type { Memory } from '../state/memory';

/** A comment of ours that does not stand as it is remembered. */
export interface GoneComment {
  readonly sheet: string;
  readonly text: string;
}

/**
 * What is remembered without comments that do not stand: what they said before. A comment that is remembered and does
 * not stand would pass for one that a person has deleted or rewritten, and never be touched again.
 */
export function withoutComments(memory: Memory, gone: readonly GoneComment[]): Memory {
  const texts = new Set(gone.map(({ sheet, text }) => `${sheet} ${text}`));
  return {
    ...memory,
    sheets: memory.sheets.map((sheet) => ({
      ...sheet,
      comments: sheet.comments.flatMap((comment) => {
        if (!texts.has(`${sheet.sheet} ${comment.last}`)) return [comment];
        const { owner, previous } = comment;
        return previous === undefined ? [] : [{ owner, last: previous, previous: undefined }];
      }),
    })),
  };
}
