import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemFindings } from '../../../rubric/finding';
import { formatPoints, parsePoints, type Points } from '../../../rubric/points';
import { overrideIn, withOverride } from '../../item/findingDraft';
import { useMessages } from '../paneContext';

interface OverrideBoxProps {
  readonly points: Points;
  readonly findings: ItemFindings;
  readonly disabled: boolean;
  /** What the clauses give. */
  readonly computed: Points;
  /** The score cell itself holds a person's figure. */
  readonly typedInSheet: boolean;
  readonly onChange: (findings: ItemFindings) => void;
}

/** A person's own score in place of the computed one, which stays in sight; one click takes it back. */
export function OverrideBox(props: OverrideBoxProps) {
  const { findings, disabled, computed, points, typedInSheet, onChange } = props;
  const styles = useStyles();
  const { override: words } = useMessages().item;
  const [asked, setAsked] = useState(false);
  const override = overrideIn(findings);
  if (typedInSheet && !override) return <p className={styles.aside}>{words.inSheet}</p>;
  if (!override && !asked) {
    return (
      <Button className={styles.ask} disabled={disabled} onClick={() => setAsked(true)}>
        {words.set}
      </Button>
    );
  }
  const set = (score: Points | null, note: string) =>
    onChange(withOverride(findings, score === null ? null : { score, note }));
  return (
    <div className={styles.box} role="group" aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.aside}>{words.computed(formatPoints(computed))}</p>
      <Field label={words.score(formatPoints(points))}>
        <ScoreInput
          score={override?.score ?? null}
          disabled={disabled}
          onScore={(score) => set(score, override?.note ?? '')}
        />
      </Field>
      {override && (
        <Field
          label={words.reason}
          required
          {...(override.note.trim() === '' && { validationMessage: words.reasonMissing })}
        >
          <Input
            disabled={disabled}
            value={override.note}
            onChange={(_event, { value }) => set(override.score, value)}
          />
        </Field>
      )}
      <Button
        className={styles.ask}
        disabled={disabled}
        onClick={() => {
          setAsked(false);
          set(null, '');
        }}
      >
        {words.takeBack}
      </Button>
    </div>
  );
}

function ScoreInput({
  score,
  disabled,
  onScore,
  ...field
}: {
  readonly score: Points | null;
  readonly disabled: boolean;
  readonly onScore: (score: Points | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Input
      {...field}
      inputMode="decimal"
      disabled={disabled}
      value={typed ?? (score === null ? '' : formatPoints(score))}
      onChange={(_event, { value }) => {
        setTyped(value);
        const parsed = parsePoints(value.normalize('NFKC').trim());
        if (parsed !== null || value.trim() === '') onScore(parsed);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ask: { alignSelf: 'flex-start' },
});
