import { randomUUID } from 'node:crypto';
import { FileFailure } from '../snapshot/fileFault';
import type { Host } from '../snapshot/host';
import type { CommentEdit } from '../snapshot/plan';
import { look } from '../recalculate/look';
import { recalculate } from '../recalculate/recalculate';
import type { Preview } from '../recalculate/result';
import type { Settings } from '../recalculate/settings';
import { SHIPPED_TOOLS } from '../recalculate/shippedTools';
import { cliWords, COMMENT_AUTHOR } from '../wording/cli';
import { explanationText } from '../wording/explanation';
import { fileFaultText, hostFaultText } from '../wording/faults';
import type { Locale } from '../wording/locale';
import { notARubricText } from '../wording/readingIssue';
import { XlsxHost } from '../xlsx/xlsxHost';
import { applyChoices } from './applyChoices';
import type { ScoreOptions } from './arguments';
import { BadInput } from './badInput';
import { fileName, readBytes, writeBytes } from './files';
import { markAll, reopen } from './finalMarks';
import { scoreJson } from './scoreJson';
import { scoreReport, unplacedLines } from './scoreReport';

/**
 * `kaohe score`: reads a workbook, scores it, and with an output path writes the scored workbook there.
 * @returns what goes to stdout.
 * @throws BadInput, FileTrouble
 */
export async function score(file: string, output: string | null, options: ScoreOptions): Promise<string> {
  const { locale } = options;
  const host = openWorkbook(file, locale);
  const settings: Settings = {
    policies: options.policies,
    locale,
    reasonColumn: options.reasonColumn,
    explain: options.explain,
    agreed: options.agree ? 'all' : [],
    reading: SHIPPED_TOOLS,
    scope: 'workbook',
  };
  await applyChoices(host, settings, options.choices);
  if (options.final === 'takeOff') await reopen(host, settings, await looked(host, settings, file));
  const { preview, unplaced } =
    output === null
      ? { preview: await looked(host, settings, file), unplaced: [] }
      : await written(host, settings, file);
  if (options.final === 'mark') await markAll(host, settings, preview, today());
  if (output !== null) writeBytes(output, host.bytes());
  if (options.json) return `${JSON.stringify(scoreJson(preview, unplaced, locale), null, 2)}\n`;
  const lines = [
    scoreReport(preview, locale),
    ...unplacedLines(unplaced, locale),
    outcomeLine(preview, output, locale),
  ];
  return `${lines.join('\n')}\n`;
}

/** YYYY-MM-DD where this runs. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function openWorkbook(file: string, locale: Locale): XlsxHost {
  const bytes = readBytes(file);
  try {
    return openBytes(bytes);
  } catch (error) {
    if (error instanceof FileFailure) {
      throw new BadInput(fileFaultText(error.fault, fileName(file), locale), { cause: error });
    }
    throw error;
  }
}

/** @throws FileFailure */
export function openBytes(bytes: Uint8Array): XlsxHost {
  return XlsxHost.open(bytes, {
    now: () => new Date(),
    newGuid: () => `{${randomUUID().toUpperCase()}}`,
    author: COMMENT_AUTHOR,
  });
}

async function looked(host: Host, settings: Settings, file: string): Promise<Preview> {
  const found = await look(host, settings);
  if ('fault' in found) throw new BadInput(hostFaultText(found.fault, settings.locale));
  return withRubric(found, file, settings.locale);
}

interface Outcome {
  readonly preview: Preview;
  /** Comments whose words found no place in the file: to be told, or they are lost. */
  readonly unplaced: readonly CommentEdit[];
}

async function written(host: Host, settings: Settings, file: string): Promise<Outcome> {
  // A file holds still: what a run that was cut off had begun is simply done again.
  const result = await recalculate(host, settings, 'finish');
  switch (result.kind) {
    case 'done':
      return { preview: result.preview, unplaced: result.unplaced ?? [] };
    case 'nothingToScore':
    case 'cutOff':
      return { preview: withRubric(result.preview, file, settings.locale), unplaced: [] };
    case 'refused':
      throw new BadInput(hostFaultText(result.fault, settings.locale));
    case 'busy':
      throw new Error('two runs on one file host');
  }
}

/** A workbook without a rubric is bad input: says of each sheet why it is none. */
function withRubric(preview: Preview, file: string, locale: Locale): Preview {
  if (preview.scored.length > 0) return preview;
  const why = preview.others.map(({ sheet, reason }) => `${sheet}: ${notARubricText(reason, locale)}`);
  throw new BadInput([cliWords(locale).noRubric(fileName(file)), ...why].join(' '));
}

function outcomeLine({ edits, plan, explanation }: Preview, output: string | null, locale: Locale): string {
  const words = cliWords(locale);
  const outcome =
    plan.edits.length === 0
      ? words.upToDate
      : output === null
        ? words.notWritten(edits.cells, edits.comments)
        : words.written(output, edits.cells, edits.comments);
  return explanation ? `${explanationText(explanation, locale)}\n${outcome}` : outcome;
}
