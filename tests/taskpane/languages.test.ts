import { languageFor, otherLanguage } from '../../src/taskpane/languages';

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['zh', 'zh'],
  ['en-US', 'en'],
  ['ja-JP', 'en'],
  ['', 'en'],
] as const)('Office in "%s" gives a pane in %s', (office, pane) => {
  expect(languageFor(office)).toBe(pane);
});

test('the switch goes there and back', () => {
  expect(otherLanguage('zh')).toBe('en');
  expect(otherLanguage('en')).toBe('zh');
});
