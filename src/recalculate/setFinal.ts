import type { Host } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import type { CommentEdit, Edit } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { ownersOf } from '../planning/sums';
import type { Memory, SheetMemory } from '../state/memory';
import { markFinal, memoryOf, remember, unmarkFinal } from '../state/memory';
import { memoryText, parseMemory } from '../state/memoryText';
import { oneAtATime } from './oneAtATime';
import { preview } from './preview';
import { look } from './look';
import type { Preview } from './result';
import type { Settings } from './settings';
import type { Written } from './writeFinding';

/**
 * Marks a sheet as final (定稿), or takes the mark off, and looks at the workbook again. The mark stands in the
 * workbook's memory and, where all can see it, in the comment on the sheet's total. No figure is written. A sheet with
 * figures still to be written is not marked: what was signed would not be what the rules gave.
 * @param since the day of the mark, YYYY-MM-DD; null takes it off
 */
export async function setFinal(
  host: Host,
  settings: Settings,
  sheet: string,
  since: string | null,
): Promise<Written> {
  return (await oneAtATime(host, () => set(host, settings, sheet, since))) ?? { kind: 'busy' };
}

async function set(host: Host, settings: Settings, sheet: string, since: string | null): Promise<Written> {
  try {
    const snapshot = await host.capture();
    const found = preview(snapshot, settings);
    if (found.cutOff) return { kind: 'cutOff', preview: found };
    if (since !== null && hasFiguresToWrite(found, sheet)) return { kind: 'looked', preview: found };
    const outcome = await applyMark(host, snapshot, settings, sheet, since);
    if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault, preview: null };
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'refused', fault: error.fault, preview: null };
    throw error;
  }
  const after = await look(host, settings);
  if ('fault' in after) return { kind: 'refused', fault: after.fault, preview: null };
  return { kind: 'looked', preview: after };
}

/** A signed sheet is often a protected one: then the mark stands in the memory alone. */
async function applyMark(
  host: Host,
  snapshot: Snapshot,
  settings: Settings,
  sheet: string,
  since: string | null,
) {
  const known = parseMemory(snapshot.state);
  const memory = since === null ? unmarkFinal(known, sheet) : markFinal(known, { sheet, since });
  const comments = markComments(snapshot, settings, sheet, since);
  const apply = (made: Memory, edits: readonly Edit[]) =>
    host.apply({
      edits: [...edits, { kind: 'state', before: snapshot.state, after: memoryText(made) }],
      guards: [],
      journal: null,
    });
  const outcome = await apply(
    withComments(memory, sheet, comments),
    comments.map(({ edit }) => edit),
  );
  const locked = outcome.kind === 'refused' && outcome.fault.code === 'sheetProtected';
  return locked && comments.length > 0 && since !== null ? apply(memory, []) : outcome;
}

interface MarkComment {
  readonly owner: string;
  readonly edit: CommentEdit;
}

/** What becomes of the comments on the totals of a sheet's tables. */
function markComments(
  snapshot: Snapshot,
  settings: Settings,
  sheet: string,
  since: string | null,
): readonly MarkComment[] {
  const { scored, plan } = preview(snapshot, { ...settings, finalAs: { sheet, since } });
  return scored
    .filter(({ reading }) => reading.sheet === sheet)
    .flatMap(({ totalCell, final }, index): readonly MarkComment[] => {
      const edit = (final?.held ?? plan.edits).find(
        (one): one is CommentEdit =>
          one.kind === 'comment' &&
          one.sheet === sheet &&
          one.cell.row === totalCell?.row &&
          one.cell.column === totalCell.column,
      );
      return edit ? [{ owner: ownersOf(index).total, edit }] : [];
    });
}

function withComments(memory: Memory, name: string, made: readonly MarkComment[]): Memory {
  const sheet = memoryOf(memory, name);
  const owners = new Set(made.map(({ owner }) => owner));
  const changed: SheetMemory = {
    ...sheet,
    comments: [
      ...sheet.comments.filter(({ owner }) => !owners.has(owner)),
      ...made.flatMap(({ owner, edit: { after } }) => {
        const before = sheet.comments.find((comment) => comment.owner === owner);
        return after === null ? [] : [{ owner, ...remember(before, after) }];
      }),
    ],
  };
  return { ...memory, sheets: [...memory.sheets.filter((one) => one.sheet !== name), changed] };
}

function hasFiguresToWrite({ plan }: Preview, sheet: string): boolean {
  return plan.edits.some((edit) => edit.kind === 'value' && edit.sheet === sheet);
}
