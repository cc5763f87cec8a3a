import type { Policies } from '../scoring/policies';
import { DEFAULT_POLICIES, POLICY_WAYS } from '../scoring/policies';
import type { Locale } from '../wording/locale';
import type { UsageFault } from '../wording/usageFault';
import { oneOf, readOptions, type OptionValues } from './options';
import { readingChoices, type ReadingChoices } from './readingChoices';
import { WrongUsage } from './wrongUsage';

/** `locale`: what it is answered in, faults included. */
export type Command = { readonly locale: Locale } & (
  | {
      readonly kind: 'score';
      readonly file: string;
      readonly output: string | null;
      readonly options: ScoreOptions;
    }
  | {
      readonly kind: 'batch';
      readonly folder: string;
      readonly output: string | null;
      readonly options: BatchOptions;
    }
  | { readonly kind: 'read'; readonly file: string; readonly options: ReadOptions }
  | { readonly kind: 'compile'; readonly file: string }
  | { readonly kind: 'help' }
);

export interface ReadOptions {
  readonly locale: Locale;
  readonly choices: ReadingChoices;
}

export interface ScoreOptions {
  readonly json: boolean;
  readonly locale: Locale;
  readonly reasonColumn: boolean;
  /** Explain every lost point on a 评分说明 sheet. */
  readonly explain: boolean;
  /** Write to sheets that could be read only in part, too. */
  readonly agree: boolean;
  /** 定稿: `mark` once all is scored, or `takeOff` before it is; null leaves the sheets' marks as they are. */
  readonly final: 'mark' | 'takeOff' | null;
  /** As asked for; the rest is as the workbook has it, or by default. */
  readonly policies: Partial<Policies>;
  readonly choices: ReadingChoices;
}

/** What is asked of one workbook alone. */
type Own = 'reasonColumn' | 'explain' | 'agree' | 'final' | 'choices';

export interface BatchOptions extends Omit<ScoreOptions, Own | 'policies'> {
  readonly policies: Policies;
  /** A file with the communities' names, one on each line; null where every name is taken. */
  readonly communities: string | null;
  /** Figures of the summary as formulas, as far as they can be. */
  readonly formulas: boolean;
  /** Workers at most; null is one for each core. */
  readonly jobs: number | null;
}

/**
 * Reads the words after `kaohe`.
 * @throws WrongUsage
 */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals, locale } = readOptions(words);
  const wrong = (fault: UsageFault): WrongUsage => new WrongUsage(fault, locale);
  const [name, file, ...rest] = positionals;
  if (values.help || name === 'help' || name === undefined) return { kind: 'help', locale };
  if (name !== 'score' && name !== 'batch' && name !== 'read' && name !== 'compile')
    throw wrong({ code: 'unknownCommand', command: name });
  if (file === undefined) throw wrong({ code: 'noFile', command: name, folder: name === 'batch' });
  if (rest.length > 0) throw wrong({ code: 'tooManyFiles', command: name, extra: rest.join(' ') });
  const output = values.output ?? null;
  if (name === 'batch') {
    const common = commonOptions(values, locale);
    const options = {
      ...common,
      policies: { ...DEFAULT_POLICIES, ...common.policies },
      communities: values.communities ?? null,
      formulas: values.formulas ?? false,
      jobs: wholeNumber('jobs', values.jobs, locale),
    };
    return { kind: 'batch', locale, folder: file, output, options };
  }
  if (name === 'compile') return { kind: name, file, locale };
  const choices = readingChoices(values, locale);
  if (name === 'read') return { kind: name, locale, file, options: { locale, choices } };
  const final = finalChoice(values, locale);
  if (final === 'mark' && output === null) throw wrong({ code: 'needsOutput', option: '--final' });
  return {
    kind: 'score',
    locale,
    file,
    output,
    options: {
      ...commonOptions(values, locale),
      reasonColumn: values['reason-column'] ?? false,
      explain: values.explain ?? false,
      agree: values.agree ?? false,
      final,
      choices,
    },
  };
}

/** What scoring one workbook and scoring many have in common. */
function commonOptions(values: OptionValues, locale: Locale): Omit<ScoreOptions, Own> {
  return {
    json: values.json ?? false,
    locale,
    policies: policiesAsked(values, locale),
  };
}

function finalChoice({ final, reopen }: OptionValues, locale: Locale): ScoreOptions['final'] {
  if (final && reopen)
    throw new WrongUsage({ code: 'notTogether', options: ['--final', '--reopen'] }, locale);
  return final ? 'mark' : reopen ? 'takeOff' : null;
}

function policiesAsked(values: OptionValues, locale: Locale): Partial<Policies> {
  const belowZero = oneOf('below-zero', values['below-zero'], POLICY_WAYS.belowZero, locale);
  const notApplicable = oneOf('not-applicable', values['not-applicable'], POLICY_WAYS.notApplicable, locale);
  const weighting = oneOf('weighting', values.weighting, POLICY_WAYS.weighting, locale);
  return {
    ...(belowZero && { belowZero }),
    ...(notApplicable && { notApplicable }),
    ...(weighting && { weighting }),
  };
}

const MOST = 999;

function wholeNumber(option: string, value: string | undefined, locale: Locale): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(value))
    throw new WrongUsage({ code: 'noCount', option: `--${option}`, value, most: MOST }, locale);
  return Number(value);
}
