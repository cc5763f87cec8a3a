import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { joinChanges } from '../planning/planWorkbook';
import type { StreetProblem } from '../reading/streetProblem';
import { parseMemory } from '../state/memoryText';
import { assembleStreet } from '../street/communities/assembleStreet';
import type { BookResult } from '../street/communities/results';
import { planSummary } from '../street/summary/planSummary';
import { summarise, type Summary } from '../street/summary/summarise';
import { hostFaultText } from '../wording/faults';
import { streetWords } from '../wording/street';
import type { BatchOptions } from './arguments';
import { BadInput } from './badInput';
import { batchJson } from './batchJson';
import { batchReport, problemLines } from './batchReport';
import { readInParallel } from './batchPool';
import { blankSummary } from './blankSummary';
import { FileTrouble, readBytes, systemCode, writeBytes } from './files';
import { openBytes, openWorkbook } from './score';

/** Workbooks of any kind; old ones are named in the result as what they are. Excel's own lock files (~$…) are none. */
const WORKBOOK = /^(?!~\$|\.).*\.(?:xlsx|xlsm|xls|et)$/i;

/**
 * `kaohe batch`: reads every workbook of a folder and sums them up, with an output path in a 汇总 sheet there. The
 * communities' workbooks are only read. The summary is written whole or not at all, so that a run can be stopped at
 * any time and started again.
 * @returns what goes to stdout.
 * @throws BadInput, FileTrouble
 */
export async function batch(folder: string, output: string | null, options: BatchOptions): Promise<string> {
  const words = streetWords(options.locale).batch;
  const files = workbooksIn(folder, output);
  if (files.length === 0) throw new BadInput(words.noWorkbooks(folder));
  const roster = options.communities === null ? null : namesIn(options.communities);
  const books = await readInParallel(
    files.map((file) => ({ file, path: join(folder, file) })),
    { policies: options.policies, locale: options.locale, jobs: options.jobs },
    (done) => tellProgress(words.progress(done, files.length), done === files.length),
  );
  const street = assembleStreet(books, { weighting: options.policies.weighting, roster });
  const summary = summarise(street);
  if (summary.rows.length === 0) throw new BadInput(nothingRead(folder, street.problems, options));
  if (output !== null) await writeSummary(output, summary, options);
  const read = filesRead(books);
  if (options.json) {
    const json = batchJson(summary, street.problems, { files: files.length, read }, options.locale);
    return `${JSON.stringify(json, null, 2)}\n`;
  }
  const outcome = output === null ? words.notWritten : words.written(output);
  return `${batchReport(summary, street.problems, options.locale)}\n${words.read(read, files.length)}\n${outcome}\n`;
}

function workbooksIn(folder: string, output: string | null): readonly string[] {
  const own = output === null ? null : resolve(output);
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && WORKBOOK.test(entry.name))
      .map(({ name }) => name)
      .filter((name) => resolve(folder, name) !== own)
      .sort();
  } catch (error) {
    throw new FileTrouble('read', folder, systemCode(error), { cause: error });
  }
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
function nothingRead(folder: string, problems: readonly StreetProblem[], { locale }: BatchOptions): string {
  const [first] = problemLines(problems, locale);
  return [streetWords(locale).batch.noCommunities(folder), ...(first === undefined ? [] : [first])].join(' ');
}

/** Into the workbook at that path, if there is one, so that what people added to it stays; else into a new one. */
async function writeSummary(path: string, summary: Summary, { locale }: BatchOptions): Promise<void> {
  const host = existsSync(path) ? openWorkbook(path, locale) : openBytes(await blankSummary(locale));
  const snapshot = await host.capture();
  const memory = parseMemory(snapshot.state);
  const plan = joinChanges(snapshot.state, memory, [planSummary(snapshot, summary, memory, locale)]);
  const outcome = await host.apply(plan);
  if (outcome.kind === 'refused') throw new BadInput(hostFaultText(outcome.fault, locale));
  writeBytes(path, host.bytes());
}

/** On a terminal one line that counts; elsewhere only its end. */
function tellProgress(text: string, ended: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${ended ? '\n' : ''}`);
  else if (ended) process.stderr.write(`${text}\n`);
}
