import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { POLICY_WAYS, type Policies } from '../../../scoring/policies';
import { useActions, useMessages, usePolicies } from '../paneContext';

const NAMES = ['belowZero', 'notApplicable', 'weighting'] as const satisfies readonly (keyof Policies)[];

/** What places decide differently, each with a sentence; what is chosen is kept in the workbook. */
export function PolicyChoices({ busy }: { readonly busy: boolean }) {
  const styles = useStyles();
  const { settings: words } = useMessages();
  return (
    <>
      <p className={styles.intro}>{words.policiesIntro}</p>
      {NAMES.map((name) => (
        <Policy key={name} name={name} busy={busy} />
      ))}
    </>
  );
}

/** One thing that places decide differently, and the ways to decide it. */
function Policy<Name extends keyof Policies>({
  name,
  busy,
}: {
  readonly name: Name;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const { settings: words } = useMessages();
  const policies = usePolicies();
  const actions = useActions();
  const title = useId();
  const ways: readonly Policies[Name][] = POLICY_WAYS[name];
  return (
    <div>
      <h3 id={title} className={styles.title}>
        {words.policy[name]}
      </h3>
      <RadioGroup
        aria-labelledby={title}
        value={policies[name]}
        onChange={(_event, { value }) => {
          const way = ways.find((one) => one === value);
          if (way !== undefined && !busy) actions.decide({ kind: 'policies', policies: { [name]: way } });
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
                  <span className={styles.means}>{means}</span>
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
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  means: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
