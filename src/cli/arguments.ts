import { parseArgs } from 'node:util';
import type { Policies } from '../scoring/policies';
import { DEFAULT_POLICIES, POLICY_WAYS } from '../scoring/policies';
import type { Locale } from '../wording/locale';

export type Command =
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
  | { readonly kind: 'read'; readonly file: string }
  | { readonly kind: 'compile'; readonly file: string }
  | { readonly kind: 'help' };

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
}

/** What is asked of one workbook alone. */
type Own = 'reasonColumn' | 'explain' | 'agree' | 'final';

export interface BatchOptions extends Omit<ScoreOptions, Own | 'policies'> {
  readonly policies: Policies;
  /** A file with the communities' names, one on each line; null where every name is taken. */
  readonly communities: string | null;
  /** Figures of the summary as formulas, as far as they can be. */
  readonly formulas: boolean;
  /** Workers at most; null is one for each core. */
  readonly jobs: number | null;
}

/** The command line does not say what to do; exit 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

const LOCALES = ['zh', 'en'] as const satisfies readonly Locale[];

/**
 * Reads the words after `kaohe`.
 * @throws WrongUsage with one line that says what is wrong.
 */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [name, file, ...rest] = positionals;
  if (values.help || name === 'help' || name === undefined) return { kind: 'help' };
  if (name !== 'score' && name !== 'batch' && name !== 'read' && name !== 'compile')
    throw new WrongUsage(`unknown command: ${name}`);
  if (file === undefined) throw new WrongUsage(`${name}: name a ${name === 'batch' ? 'folder' : 'file'}`);
  if (rest.length > 0) throw new WrongUsage(`${name}: one file at a time, not also ${rest.join(' ')}`);
  const output = values.output ?? null;
  if (name === 'batch') {
    const common = commonOptions(values);
    const options = {
      ...common,
      policies: { ...DEFAULT_POLICIES, ...common.policies },
      communities: values.communities ?? null,
      formulas: values.formulas ?? false,
      jobs: wholeNumber('jobs', values.jobs),
    };
    return { kind: 'batch', folder: file, output, options };
  }
  if (name !== 'score') return { kind: name, file };
  const final = finalChoice(values);
  if (final === 'mark' && output === null) throw new WrongUsage('--final: name a file to write with -o');
  return {
    kind: 'score',
    file,
    output,
    options: {
      ...commonOptions(values),
      reasonColumn: values['reason-column'] ?? false,
      explain: values.explain ?? false,
      agree: values.agree ?? false,
      final,
    },
  };
}

/** What scoring one workbook and scoring many have in common. */
function commonOptions(values: ReturnType<typeof parsed>['values']): Omit<ScoreOptions, Own> {
  return {
    json: values.json ?? false,
    locale: oneOf('lang', values.lang, LOCALES) ?? 'zh',
    policies: policiesAsked(values),
  };
}

function finalChoice({ final, reopen }: ReturnType<typeof parsed>['values']): ScoreOptions['final'] {
  if (final && reopen) throw new WrongUsage('--final and --reopen: one of them at a time');
  return final ? 'mark' : reopen ? 'takeOff' : null;
}

function policiesAsked(values: ReturnType<typeof parsed>['values']): Partial<Policies> {
  const belowZero = oneOf('below-zero', values['below-zero'], POLICY_WAYS.belowZero);
  const notApplicable = oneOf('not-applicable', values['not-applicable'], POLICY_WAYS.notApplicable);
  const weighting = oneOf('weighting', values.weighting, POLICY_WAYS.weighting);
  return {
    ...(belowZero && { belowZero }),
    ...(notApplicable && { notApplicable }),
    ...(weighting && { weighting }),
  };
}

function wholeNumber(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new WrongUsage(`--${option}: ${value} is no number from 1 to 999`);
  return Number(value);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
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
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function oneOf<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | null {
  if (value === undefined) return null;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new WrongUsage(`--${option}: ${value} is none of ${choices.join(', ')}`);
  return choice;
}
