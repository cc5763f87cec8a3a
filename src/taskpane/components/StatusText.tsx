import { makeStyles, tokens } from '@fluentui/react-components';
import { formatPoints } from '../../rubric/points';
import type { PaneMessages } from '../../wording/pane/messages';
import type { PaneState } from '../paneState';
import { useHeardOnly } from './heardOnly';
import { useMessages } from './paneContext';

/** What the run is doing or did, for eyes and screen readers alike. */
export function StatusText({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div role="status" className={styles.text}>
      <span>{visibleText(state, messages)}</span>
      <span className={useHeardOnly().heardOnly}>{heardText(state, messages)}</span>
    </div>
  );
}

function visibleText({ running, ending, stale, result }: PaneState, messages: PaneMessages): string {
  if (running) return running.stopping ? messages.stopping : messages.step[running.step];
  if (stale) return messages.stale;
  switch (ending?.kind) {
    case 'done': {
      const { cells, comments } = ending.edits;
      if (cells + comments === 0 && result?.scored.some(({ final }) => final)) return messages.final.compared;
      return cells + comments === 0 ? messages.done.upToDate : messages.done.written(cells, comments);
    }
    case 'looked': {
      const { cells, comments } = ending.edits;
      const { upToDate, pendingWrites } = messages.plan;
      return cells + comments === 0 ? upToDate : pendingWrites(cells, comments);
    }
    case 'stopped':
      return messages.stopped;
    case 'restored':
      return messages.restored(ending.kept);
    case 'busy':
      return messages.alreadyRunning;
    // The list of changes speaks for itself.
    case 'planned':
    // These have a notice of their own, with what to do.
    case 'nothingToScore':
    case 'cutOff':
    case 'refused':
    case 'unexpected':
    case 'cannotStart':
    case undefined:
      return '';
  }
}

/** The totals stand further down the page, where only eyes find them at once. */
function heardText({ running, ending, result, stale }: PaneState, messages: PaneMessages): string {
  if (running || stale || ending?.kind !== 'done' || !result) return '';
  return result.scored
    .map(({ reading, card: { total } }) => {
      const said = messages.done.announced(
        formatPoints(total.score),
        formatPoints(total.points),
        total.unchecked,
        total.pending,
      );
      return result.scored.length > 1 ? `${reading.sheet} ${said}` : said;
    })
    .join(' ');
}

const useStyles = makeStyles({
  text: {
    // What can be done about it keeps its place beside it, however much is said.
    flex: '1 1 120px',
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
