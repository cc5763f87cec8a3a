import type { Preview } from '../recalculate/result';
import type { Ending } from '../taskpane/paneState';

/** What the ribbon's commands need of the page that they run in. */
export interface CommandSurroundings {
  /** Scores the sheet in front. Never rejects. */
  readonly score: () => Promise<Ending>;
  /** What the last run found. */
  readonly result: () => Preview | null;
  readonly showPane: () => Promise<void>;
}

/** Ties the manifest's FunctionNames to what they do. */
export function registerCommands(surroundings: CommandSurroundings): void {
  Office.actions.associate('scoreActiveSheet', scoreActiveSheet(surroundings));
}

/** The ribbon's one click. Cells and comments are its answer; the pane comes up only when something needs a person. */
export function scoreActiveSheet({ score, result, showPane }: CommandSurroundings) {
  return async (event: { completed(): void }): Promise<void> => {
    try {
      const ending = await score();
      // Where the pane will not come up, cells and comments still say what was found.
      if (needsPerson(ending, result())) await showPane().catch(() => undefined);
    } finally {
      // Excel keeps the button busy until it hears this.
      event.completed();
    }
  };
}

function needsPerson(ending: Ending, result: Preview | null): boolean {
  switch (ending.kind) {
    case 'done':
      return Boolean(ending.unplaced?.length) || result === null || result.scored.some(hasOpenQuestion);
    // The run under way will show itself if it must; a stopped one was stopped by a person.
    case 'busy':
    case 'stopped':
    case 'restored':
    case 'looked':
    case 'planned':
      return false;
    case 'nothingToScore':
    case 'cutOff':
    case 'refused':
    case 'unexpected':
    case 'cannotStart':
      return true;
  }
}

function hasOpenQuestion({ card: { total }, notices }: Preview['scored'][number]): boolean {
  return total.pending > 0 || total.vetoes.length > 0 || notices.some(needsAction);
}

/** That a rubric is a fragment, or final and unchanged, is true on every click, and nothing to act on. */
function needsAction(notice: Preview['scored'][number]['notices'][number]): boolean {
  if (notice.code === 'final') return notice.cells + notice.comments > 0;
  return notice.code !== 'fragment';
}
