import { EN_PANE } from '../wording/pane/en';
import type { PaneMessages } from '../wording/pane/messages';
import { ZH_PANE } from '../wording/pane/zh';
import type { PaneLanguage } from './paneState';

export const MESSAGES: Readonly<Record<PaneLanguage, PaneMessages>> = { zh: ZH_PANE, en: EN_PANE };

/** The pane's language for one of Office's ("zh-CN", "en-US"): Chinese for every kind of Chinese, else English. */
export function languageFor(displayLanguage: string): PaneLanguage {
  return /^zh\b/i.test(displayLanguage) ? 'zh' : 'en';
}

export function otherLanguage(language: PaneLanguage): PaneLanguage {
  return language === 'zh' ? 'en' : 'zh';
}
