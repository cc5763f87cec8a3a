import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { PaneState } from '../paneState';
import { useHeardOnly } from './heardOnly';
import { useActions, useMessages } from './paneContext';
import { StatusActions } from './StatusActions';
import { StatusText } from './StatusText';

interface ScoreBarProps {
  readonly state: PaneState;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}

/** The one button, and below it a line that keeps its place: progress while a run is under way, else how it ended. */
export function ScoreBar({ state, buttonRef }: ScoreBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = useActions();
  const { running } = state;
  const disabled = running !== null || state.ending?.kind === 'cannotStart';
  return (
    <>
      <h1 className={useHeardOnly().heardOnly}>{messages.productName}</h1>
      <div className={styles.buttons}>
        <Button
          ref={(node: HTMLButtonElement | null) => {
            buttonRef.current = node;
          }}
          appearance="primary"
          size="large"
          className={styles.score}
          disabledFocusable={disabled}
          onClick={actions.score}
        >
          {state.result?.scored.length ? messages.scoreAgain : messages.score}
        </Button>
        <Button size="large" className={styles.plan} disabledFocusable={disabled} onClick={actions.plan}>
          {messages.plan.show}
        </Button>
      </div>
      <div className={styles.line}>
        <StatusText state={state} />
        <StatusActions state={state} focusAfter={buttonRef} />
      </div>
      <div className={styles.progress}>
        {running && <ProgressBar aria-label={messages.step[running.step]} />}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Twice the room of its neighbour, and a line of its own where there is too little for both.
  score: { flexGrow: 8, minWidth: 0 },
  plan: { flexGrow: 1, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    // From the top, so that one line more or less moves none.
    alignItems: 'flex-start',
    alignContent: 'flex-start',
    boxSizing: 'border-box',
    paddingTop: tokens.spacingVerticalSNudge,
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    // Three lines of small text at 320 px in either language, so that what is below never moves.
    minHeight: '52px',
  },
  progress: { height: '2px' },
});
