import type { Locale } from '../wording/locale';

const KEY = 'kaohe.language';

/** The language that this person chose before; null when none was chosen, or where nothing can be kept. */
export function rememberedLanguage(): Locale | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'zh' || kept === 'en' ? kept : null;
  } catch {
    // Browsers refuse storage to pages in frames when third-party data is blocked.
    return null;
  }
}

export function rememberLanguage(language: Locale): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then holds until the pane is closed.
  }
}
