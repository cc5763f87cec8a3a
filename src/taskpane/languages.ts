import { EN_PANE } from '../wording/pane/en';
import type { PaneMessages } from '../wording/pane/messages';
import { ZH_PANE } from '../wording/pane/zh';
import type { Locale } from '../wording/locale';

export const MESSAGES: Readonly<Record<Locale, PaneMessages>> = { zh: ZH_PANE, en: EN_PANE };

/** The pane's language for one of Office's ("zh-CN", "en-US"): Chinese for every kind of Chinese, else English. */
export function languageFor(displayLanguage: string): Locale {
  return /^zh\b/i.test(displayLanguage) ? 'zh' : 'en';
}

export function otherLanguage(language: Locale): Locale {
  return language === 'zh' ? 'en' : 'zh';
}
