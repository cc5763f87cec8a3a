import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { joinChanges } from '../planning/planWorkbook';
import type { StreetProblem } from '../reading/streetProblem';
import { parseMemory } from '../state/memoryText';
import { assembleStreet } from '../street/communities/assembleStreet';
import type { BookResult } from '../street/communities/results';
import { planSummary } from '../street/summary/planSummary';
import { summarise, type Summary } from '../street/summary/summarise';
import { hostFaultText } from '../wording/faults';
import { streetWords } from '../wording/street';
import type { XlsxHost } from '../xlsx/xlsxHost';
import type { BatchOptions } from './arguments';
import { BadInput } from './badInput';
import { batchJson } from './batchJson';
import { batchReport, problemLines } from './batchReport';
import { readInParallel } from './batchPool';
import { sourcesAt, type BatchSources } from './batchSources';
import { blankSummary } from './blankSummary';
import { readBytes, writeBytes } from './files';
import { openBytes, openWorkbook } from './score';

/**
 * `kaohe batch`: reads every workbook of a folder, or one workbook that holds many communities, and sums them up; with
 * an output path in a 汇总 sheet there. What is read stays as it is. The summary is written whole or not at all, so that
 * a run can be stopped at any time and started again.
 * @returns what goes to stdout.
 * @throws BadInput, FileTrouble
 */
export async function batch(path: string, output: string | null, options: BatchOptions): Promise<string> {
  const words = streetWords(options.locale).batch;
  const sources = sourcesAt(path, output);
  const { files, folder } = sources;
  if (files.length === 0) throw new BadInput(words.noWorkbooks(path));
  const roster = options.communities === null ? null : namesIn(options.communities);
  const books = await readInParallel(
    files.map((file) => ({ file, path: join(folder, file) })),
    { policies: options.policies, locale: options.locale, jobs: options.jobs },
    (done) => tellProgress(words.progress(done, files.length), done === files.length),
  );
  const street = assembleStreet(books, { weighting: options.policies.weighting, roster });
  const summary = summarise(street);
  if (summary.rows.length === 0) throw new BadInput(nothingRead(path, street.problems, options));
  const more = output === null ? [] : await writeSummary(output, sources, summary, options);
  const problems = [...street.problems, ...more];
  const read = filesRead(books);
  if (options.json) {
    const json = batchJson(summary, problems, { files: files.length, read }, options.locale);
    return `${JSON.stringify(json, null, 2)}\n`;
  }
  const outcome = output === null ? words.notWritten : words.written(output);
  return `${batchReport(summary, problems, options.locale)}\n${words.read(read, files.length)}\n${outcome}\n`;
}

/** A list of names, one on each line. */
function namesIn(path: string): readonly string[] {
  const lines = new TextDecoder().decode(readBytes(path)).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function filesRead(books: readonly BookResult[]): number {
  return books.filter(({ rubrics }) => rubrics.length > 0).length;
}

/** Nothing could be read: why the first of them could not says most. */
function nothingRead(path: string, problems: readonly StreetProblem[], { locale }: BatchOptions): string {
  const [first] = problemLines(problems, locale);
  return [streetWords(locale).batch.noCommunities(path), ...(first === undefined ? [] : [first])].join(' ');
}

/**
 * Writes the summary into the workbook at the output path, so that what people added to it stays; where there is none,
 * into a copy of the one workbook that was read, or a new one.
 * @returns what the sheet says that the summary does not
 */
async function writeSummary(
  output: string,
  { whole }: BatchSources,
  summary: Summary,
  { locale, formulas }: BatchOptions,
): Promise<readonly StreetProblem[]> {
  const { host, own } = await summaryHost(output, whole, locale);
  const snapshot = await host.capture();
  const memory = parseMemory(snapshot.state);
  const options = { locale, formulas: formulas ? { file: own ? (whole?.file ?? null) : null } : null };
  const { problems, ...changes } = planSummary(snapshot, summary, memory, options);
  const outcome = await host.apply(joinChanges(snapshot.state, memory, [changes]));
  if (outcome.kind === 'refused') throw new BadInput(hostFaultText(outcome.fault, locale));
  writeBytes(output, host.bytes());
  return problems;
}

/** @returns `own` whether the workbook is the very one that was read, so that formulas reach its sheets */
async function summaryHost(
  output: string,
  whole: BatchSources['whole'],
  locale: BatchOptions['locale'],
): Promise<{ readonly host: XlsxHost; readonly own: boolean }> {
  if (whole && (whole.isOutput || !existsSync(output)))
    return { host: openWorkbook(whole.path, locale), own: true };
  if (existsSync(output)) return { host: openWorkbook(output, locale), own: false };
  return { host: openBytes(await blankSummary(locale)), own: false };
}

/** On a terminal one line that counts; elsewhere only its end. */
function tellProgress(text: string, ended: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${ended ? '\n' : ''}`);
  else if (ended) process.stderr.write(`${text}\n`);
}
