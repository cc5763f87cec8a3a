import { Button, makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { PaneState } from '../paneState';
import { useFocusHandover } from './focusHandover';
import { useActions, useMessages } from './paneContext';

interface StatusActionsProps {
  readonly state: PaneState;
  /** Takes the focus of a button that goes away. */
  readonly focusAfter: RefObject<HTMLElement | null>;
}

/** What can be done about what the status line says. */
export function StatusActions({ state, focusAfter }: StatusActionsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = useActions();
  const { running, ending, stale, written } = state;
  const buttons: { readonly label: string; readonly run: () => void }[] = [];
  if (running) {
    if (!running.stopping && running.step !== 'writing')
      buttons.push({ label: messages.stop, run: actions.stop });
  } else if (stale) {
    buttons.push({ label: messages.plan.whatChanged, run: actions.look });
  } else if (written && ending?.kind === 'done') {
    buttons.push(
      { label: messages.plan.view, run: () => actions.chooseView('written') },
      { label: messages.plan.takeBack, run: actions.takeBack },
    );
  }
  return (
    <div className={styles.actions}>
      {buttons.map(({ label, run }) => (
        <PassingButton key={label} label={label} focusAfter={focusAfter} onClick={run} />
      ))}
    </div>
  );
}

/** A button that may be gone after the click: the focus then goes to the one that stays. */
function PassingButton({
  label,
  focusAfter,
  onClick,
}: {
  readonly label: string;
  readonly focusAfter: RefObject<HTMLElement | null>;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  const ref = useFocusHandover(focusAfter);
  return (
    <Button ref={ref} size="small" className={styles.button} onClick={onClick}>
      {label}
    </Button>
  );
}

const useStyles = makeStyles({
  // The line lays the buttons out: a box around them would move with every other choice of buttons.
  actions: { display: 'contents' },
  button: { minWidth: 0 },
});
