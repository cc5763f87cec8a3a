import type { Host, HostFault } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { Plan } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { joinChanges } from '../planning/planWorkbook';
import type { StreetProblem } from '../reading/streetProblem';
import { parseMemory } from '../state/memoryText';
import { assembleStreet } from '../street/communities/assembleStreet';
import type { BookResult } from '../street/communities/results';
import { planSummary } from '../street/summary/planSummary';
import { summarise, type Summary } from '../street/summary/summarise';
import { oneAtATime } from './oneAtATime';
import { countEdits } from './preview';
import { policiesOf, readStreetBook, type ReadSettings } from './readStreetFile';
import type { EditCount } from './result';

/** What a street is summed up from, beside the workbook that the summary goes to. */
export interface StreetRequest {
  /** Workbooks that were read before, in the order in which they count. */
  readonly books: readonly BookResult[];
  /** What the workbook that the summary goes to is called among them. */
  readonly ownName: string;
  /** Figures as formulas, as far as they can be. */
  readonly formulas: boolean;
  /** The communities of the street; null where every name is taken. */
  readonly roster: readonly string[] | null;
}

/** A summary before anything is written. */
export interface StreetPreview {
  readonly summary: Summary;
  readonly problems: readonly StreetProblem[];
  /** The sheet that it goes to. */
  readonly sheet: string;
  readonly plan: Plan;
  readonly edits: EditCount;
}

/** How summing up a street ended. */
export type SummingUp =
  | { readonly kind: 'looked'; readonly preview: StreetPreview }
  | { readonly kind: 'written'; readonly preview: StreetPreview }
  /** Not one community could be read. */
  | { readonly kind: 'nothingRead'; readonly problems: readonly StreetProblem[] }
  /** A run before this one was cut off, and must be settled first. */
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'refused'; readonly fault: HostFault }
  | { readonly kind: 'busy' };

/** Sums up the communities of the given workbooks and of the open one; nothing is written yet. */
export async function lookAtStreet(
  host: Host,
  settings: ReadSettings,
  request: StreetRequest,
): Promise<SummingUp> {
  const result = await oneAtATime(host, async () => {
    try {
      return previewStreet(await host.capture(), settings, request);
    } catch (error) {
      if (error instanceof HostFailure) return { kind: 'refused', fault: error.fault } as const;
      throw error;
    }
  });
  return result ?? { kind: 'busy' };
}

/** Writes just what was shown; a host refuses it when what it rests on has changed since. */
export async function writeStreet(host: Host, preview: StreetPreview): Promise<SummingUp> {
  const outcome = await oneAtATime(host, () => host.apply(preview.plan));
  if (outcome === null) return { kind: 'busy' };
  return outcome.kind === 'refused' ? outcome : { kind: 'written', preview };
}

/** The summary of a captured workbook and of others. Pure: the same snapshot and books give the same preview. */
export function previewStreet(
  snapshot: Snapshot,
  settings: ReadSettings,
  { books, ownName, formulas, roster }: StreetRequest,
): SummingUp {
  const memory = parseMemory(snapshot.state);
  if (memory.open !== null) return { kind: 'cutOff' };
  const own = ownCommunities(readStreetBook(ownName, snapshot, settings), ownName);
  const { weighting } = policiesOf(settings, memory);
  const street = assembleStreet([own, ...books], { weighting, roster });
  const summary = summarise(street);
  if (summary.rows.length === 0) return { kind: 'nothingRead', problems: street.problems };
  const { locale } = settings;
  const options = { locale, formulas: formulas ? { file: ownName } : null };
  const { problems, sheet, ...changes } = planSummary(snapshot, summary, memory, options);
  const plan = joinChanges(snapshot.state, memory, [changes]);
  return {
    kind: 'looked',
    preview: { summary, problems: [...street.problems, ...problems], sheet, plan, edits: countEdits(plan) },
  };
}

/** Of the open workbook only what names a community counts: a blank form that the summary goes to is nobody's. */
function ownCommunities(own: BookResult, ownName: string): BookResult {
  const isNamed = own.community !== ownName;
  const rubrics = own.rubrics.filter(({ community }) => community !== null || isNamed);
  const problems = own.problems.filter(({ code }) => code !== 'noRubricInFile');
  return { ...own, rubrics, problems };
}
