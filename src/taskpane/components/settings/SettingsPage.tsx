import { Button, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { POLICY_WAYS, type Policies } from '../../../scoring/policies';
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
      <h3 className={styles.title}>{words.policies}</h3>
      <Policy name="belowZero" policies={choices.policies} />
      <Policy name="notApplicable" policies={choices.policies} />
      <Policy name="weighting" policies={choices.policies} />
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

/** One thing that places decide differently, and the ways to decide it. */
function Policy<Name extends keyof Policies>({
  name,
  policies,
}: {
  readonly name: Name;
  readonly policies: Policies;
}) {
  const styles = useStyles();
  const { settings: words } = useMessages();
  const actions = useActions();
  const title = useId();
  const ways: readonly Policies[Name][] = POLICY_WAYS[name];
  return (
    <div>
      <h4 id={title} className={styles.policy}>
        {words.policy[name]}
      </h4>
      <RadioGroup
        aria-labelledby={title}
        value={policies[name]}
        onChange={(_event, { value }) => {
          const way = ways.find((one) => one === value);
          if (way !== undefined) actions.choose({ policies: { ...policies, [name]: way } });
        }}
      >
        {ways.map((way) => {
          const { name: label, means } = words.way[name][way];
          return (
            <Radio
              key={way}
              value={way}
              label={
                <>
                  {label}
                  <span className={styles.wayMeans}>{means}</span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, outline: 'none', fontSize: tokens.fontSizeBase400 },
  policy: { margin: 0, fontSize: tokens.fontSizeBase300 },
  means: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  wayMeans: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  back: { alignSelf: 'flex-start' },
});
