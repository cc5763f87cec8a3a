import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { PaneState } from '../paneState';
import { useFocusHandover } from './focusHandover';
import { useHeardOnly } from './heardOnly';
import { useMessages } from './paneContext';
import { StatusText } from './StatusText';

interface ScoreBarProps {
  readonly state: PaneState;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly onScore: () => void;
  readonly onStop: () => void;
}

/** The one button, and below it a line that keeps its place: progress while a run is under way, else how it ended. */
export function ScoreBar({ state, buttonRef, onScore, onStop }: ScoreBarProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { running } = state;
  return (
    <>
      <h1 className={useHeardOnly().heardOnly}>{messages.productName}</h1>
      <Button
        ref={(node: HTMLButtonElement | null) => {
          buttonRef.current = node;
        }}
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={running !== null || state.ending?.kind === 'cannotStart'}
        onClick={onScore}
      >
        {state.result?.scored.length ? messages.scoreAgain : messages.score}
      </Button>
      <div className={styles.line}>
        <StatusText state={state} />
        {running && !running.stopping && running.step !== 'writing' && (
          <StopButton focusAfter={buttonRef} onStop={onStop} />
        )}
      </div>
      <div className={styles.progress}>
        {running && <ProgressBar aria-label={messages.step[running.step]} />}
      </div>
    </>
  );
}

function StopButton({
  focusAfter,
  onStop,
}: {
  readonly focusAfter: RefObject<HTMLElement | null>;
  readonly onStop: () => void;
}) {
  const ref = useFocusHandover(focusAfter);
  return (
    <Button ref={ref} size="small" onClick={onStop}>
      {useMessages().stop}
    </Button>
  );
}

const useStyles = makeStyles({
  button: { width: '100%' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    // Two lines of text at 320 px in either language, so that what is below never moves.
    minHeight: '44px',
  },
  progress: { height: '2px' },
});
