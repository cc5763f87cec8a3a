import { parseArgs } from 'node:util';
import type { Locale } from '../wording/locale';
import type { UsageFault } from '../wording/usageFault';
import { WrongUsage } from './wrongUsage';

/** Every option there is, by its long name. */
const OPTIONS = {
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  role: { type: 'string', multiple: true },
  link: { type: 'string', multiple: true },
  'reason-column': { type: 'boolean' },
  explain: { type: 'boolean' },
  agree: { type: 'boolean' },
  final: { type: 'boolean' },
  reopen: { type: 'boolean' },
  'below-zero': { type: 'string' },
  'not-applicable': { type: 'string' },
  weighting: { type: 'string' },
  communities: { type: 'string' },
  formulas: { type: 'boolean' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[];

export type OptionValues = ReturnType<typeof typed>['values'];

export interface Words {
  readonly values: OptionValues;
  /** What is no option: the command and its files. */
  readonly positionals: readonly string[];
  readonly locale: Locale;
}

/**
 * Tells the options among the words after `kaohe` from the rest.
 * @throws WrongUsage in the language that --lang asks for, wherever it stands.
 */
export function readOptions(words: readonly string[]): Words {
  const locale = localeAsked(words);
  const fault = faultIn(words);
  if (fault) throw new WrongUsage(fault, locale);
  const { values, positionals } = typed(words);
  oneOf('lang', values.lang, LOCALES, locale);
  return { values, positionals, locale };
}

function typed(words: readonly string[]) {
  return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
}

/** The language to complain in, too: found even where the rest of the line cannot be read. Chinese is the first. */
function localeAsked(words: readonly string[]): Locale {
  const { values } = parseArgs({ args: [...words], strict: false, options: { lang: { type: 'string' } } });
  return LOCALES.find((locale) => locale === values.lang) ?? 'zh';
}

/** The first option that does not exist, or has a value where it takes none, or none where it wants one. */
function faultIn(words: readonly string[]): UsageFault | null {
  const { tokens } = parseArgs({ args: [...words], strict: false, options: OPTIONS, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName: option, value } = token;
    if (!isOption(token.name)) return { code: 'unknownOption', option };
    const wantsValue = OPTIONS[token.name].type === 'string';
    if (!wantsValue && value !== undefined) return { code: 'idleValue', option };
    // What stands behind it is another option.
    const missing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'));
    if (wantsValue && missing) return { code: 'noValue', option };
  }
  return null;
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** The value of an option that has a few; null where it was not given. @throws WrongUsage */
export function oneOf<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
  locale: Locale,
): Choice | null {
  if (value === undefined) return null;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined)
    throw new WrongUsage({ code: 'noneOf', option: `--${option}`, value, choices }, locale);
  return choice;
}
