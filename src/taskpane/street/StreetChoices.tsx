import { Field, makeStyles, Switch, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';
import type { StreetDesk } from './streetDesk';
import type { StreetState } from './streetState';

interface StreetChoicesProps {
  readonly state: StreetState;
  readonly busy: boolean;
  readonly desk: StreetDesk;
}

/** Who belongs to the street, and whether the summary calculates by itself. */
export function StreetChoices({ state, busy, desk }: StreetChoicesProps) {
  const styles = useStyles();
  const words = streetPaneWords(useLocale());
  const means = useId();
  return (
    <>
      <Field label={words.roster} hint={words.rosterHint}>
        <Textarea
          value={state.roster}
          readOnly={busy}
          resize="vertical"
          onChange={(_event, { value }) => desk.dispatch({ kind: 'rosterTyped', roster: value })}
        />
      </Field>
      <div>
        <Switch
          label={words.formulas}
          aria-describedby={means}
          checked={state.formulas}
          disabled={busy}
          onChange={(_event, { checked }) => desk.dispatch({ kind: 'formulasChosen', formulas: checked })}
        />
        <p id={means} className={styles.means}>
          {words.formulasHint}
        </p>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  means: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
