import { LOCALES, type Locale } from './locale';

interface FinalWords {
  /** The line of the total's comment that marks its sheet as final. */
  readonly line: (since: string) => string;
  readonly pattern: RegExp;
}

const WORDS: Readonly<Record<Locale, FinalWords>> = {
  zh: { line: (since) => `已定稿:${since}`, pattern: /^已定稿:(\d{4}-\d{2}-\d{2})$/ },
  en: { line: (since) => `Final since ${since}`, pattern: /^Final since (\d{4}-\d{2}-\d{2})$/ },
};

/** @param since the day of the mark, YYYY-MM-DD: said once, when a person marks the sheet, so a run never changes it. */
export function finalLine(since: string, locale: Locale): string {
  return WORDS[locale].line(since);
}

/** The day on which a comment of ours says that its sheet was marked as final; null where it says no such thing. */
export function finalSince(comment: string): string | null {
  const [, ...lines] = comment.split(/\r?\n/);
  for (const line of lines) {
    for (const locale of LOCALES) {
      const since = WORDS[locale].pattern.exec(line)?.[1];
      if (since !== undefined) return since;
    }
  }
  return null;
}
