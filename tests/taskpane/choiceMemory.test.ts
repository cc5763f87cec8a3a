/** @jest-environment jsdom */
import { rememberChoices, rememberedChoices } from '../../src/taskpane/choiceMemory';
import { DEFAULT_CHOICES, type Choices } from '../../src/taskpane/choices';

const KEY = 'kaohe.choices';
const chosen: Choices = {
  reasonColumn: true,
  showBeforeWriting: true,
};

beforeEach(() => localStorage.clear());

test('what was chosen is known the next time', () => {
  expect(rememberedChoices()).toEqual(DEFAULT_CHOICES);
  rememberChoices(chosen);
  expect(rememberedChoices()).toEqual(chosen);
});

test.each(['', '{', '[]', '{"reasonColumn":"constructor"}', '{"reasonColumn":true}'])(
  'what is no set of choices (%s) counts as none',
  (text) => {
    localStorage.setItem(KEY, text);
    expect(rememberedChoices()).toEqual(DEFAULT_CHOICES);
  },
);

test('where nothing can be kept, the defaults hold and nothing fails', () => {
  const storage = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  const keeping = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('SecurityError');
  });
  expect(() => rememberChoices(chosen)).not.toThrow();
  expect(rememberedChoices()).toEqual(DEFAULT_CHOICES);
  storage.mockRestore();
  keeping.mockRestore();
});
