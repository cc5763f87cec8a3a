import type { StreetProblem } from '../reading/streetProblem';
import type { TableNotice } from '../reading/tableNotice';
import type { Locale } from './locale';
import { EN_STREET } from './street/en';
import { ZH_STREET } from './street/zh';
import type { StreetWords } from './streetWords';
import { wordsOf } from './wordsByCode';

const WORDS: Readonly<Record<Locale, StreetWords>> = { zh: ZH_STREET, en: EN_STREET };

export function streetWords(locale: Locale): StreetWords {
  return WORDS[locale];
}

/** One sentence: what a person should know about how a score table was filled in. */
export function tableNoticeText(notice: TableNotice, locale: Locale): string {
  return wordsOf(WORDS[locale].tableNotice, notice);
}

/** One sentence: what is wrong with a workbook, a sheet or a row among those of a street. */
export function streetProblemText(problem: StreetProblem, locale: Locale): string {
  return wordsOf(WORDS[locale].problem, problem);
}
