import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { useFocusHandover } from './focusHandover';
import { useMessages } from './paneContext';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

interface NoticeProps {
  readonly what: string;
  readonly todo?: string;
  readonly intent: 'warning' | 'error';
  readonly actions: readonly NoticeAction[];
  readonly disabled: boolean;
  readonly focusAfter: RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/** Advice in a bar, with the buttons that follow it. */
export function Notice({ what, todo, intent, actions, disabled, focusAfter, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
        {todo !== undefined && <p className={styles.todo}>{todo}</p>}
        {children}
      </MessageBarBody>
      <MessageBarActions>
        {actions.map((action) => (
          <NoticeButton key={action.label} action={action} disabled={disabled} focusAfter={focusAfter} />
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeButton({
  action,
  disabled,
  focusAfter,
}: {
  readonly action: NoticeAction;
  readonly disabled: boolean;
  readonly focusAfter: RefObject<HTMLElement | null>;
}) {
  const ref = useFocusHandover(focusAfter);
  return (
    <Button ref={ref} disabledFocusable={disabled} onClick={action.run}>
      {action.label}
    </Button>
  );
}

/** What an administrator can use; folded, because nobody else can. */
export function Details({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <details>
      <summary>{useMessages().details}</summary>
      <pre className={styles.details}>{text}</pre>
    </details>
  );
}

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  title: { display: 'block', margin: 0 },
  todo: { margin: '4px 0' },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: '4px 0' },
});
