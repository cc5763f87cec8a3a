import type { Locale } from './locale';
import { EN_STREET_PANE } from './street/paneEn';
import type { StreetPaneWords } from './street/paneWords';
import { ZH_STREET_PANE } from './street/paneZh';

const WORDS: Readonly<Record<Locale, StreetPaneWords>> = { zh: ZH_STREET_PANE, en: EN_STREET_PANE };

export function streetPaneWords(locale: Locale): StreetPaneWords {
  return WORDS[locale];
}
