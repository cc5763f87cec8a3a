/** Languages of all words: Chinese is the first, English complete. */
export type Locale = 'zh' | 'en';

export const LOCALES: readonly Locale[] = ['zh', 'en'];
