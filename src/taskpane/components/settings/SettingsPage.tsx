import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Choices } from '../../choices';
import { useActions, useMessages } from '../paneContext';

/** What a person can set, each with a sentence that says what it does. */
export function SettingsPage({ choices }: { readonly choices: Choices }) {
  const styles = useStyles();
  const messages = useMessages();
  const { settings: words } = messages;
  const actions = useActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.page}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <Described means={words.showBeforeWriting.means}>
        {(id) => (
          <Switch
            label={words.showBeforeWriting.name}
            aria-describedby={id}
            checked={choices.showBeforeWriting}
            onChange={(_event, { checked }) => actions.choose({ showBeforeWriting: checked })}
          />
        )}
      </Described>
      <Described means={words.reasonColumn.means}>
        {(id) => (
          <Switch
            label={words.reasonColumn.name}
            aria-describedby={id}
            checked={choices.reasonColumn}
            onChange={(_event, { checked }) => actions.choose({ reasonColumn: checked })}
          />
        )}
      </Described>
      <p className={styles.means}>{words.takesEffect}</p>
      <Button className={styles.back} onClick={() => actions.chooseView('overview')}>
        {messages.browsing.back}
      </Button>
    </section>
  );
}

function Described({
  means,
  children,
}: {
  readonly means: string;
  readonly children: (id: string) => ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      {children(id)}
      <p id={id} className={styles.means}>
        {means}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, outline: 'none', fontSize: tokens.fontSizeBase400 },
  means: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  back: { alignSelf: 'flex-start' },
});
