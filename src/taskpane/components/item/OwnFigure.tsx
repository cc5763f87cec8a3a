import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ItemFindings } from '../../../rubric/finding';
import type { Points } from '../../../rubric/points';
import { ownFigure, withOwnFigure } from '../../item/findingDraft';
import { useMessages } from '../paneContext';
import { AmountField } from './AmountField';
import { CostLine } from './CostLine';

interface OwnFigureProps {
  readonly points: Points;
  readonly findings: ItemFindings;
  readonly disabled: boolean;
  readonly cost: Points;
  readonly gain: Points;
  readonly onChange: (findings: ItemFindings) => void;
}

/** A deduction that no clause speaks of: the reviewer's own figure, with its reason. */
export function OwnFigure({ points, findings, disabled, cost, gain, onChange }: OwnFigureProps) {
  const styles = useStyles();
  const { item: words } = useMessages();
  const own = ownFigure(findings);
  return (
    <div className={styles.card} role="group" aria-label={words.ownFigure}>
      <h3 className={styles.title}>{words.ownFigure}</h3>
      <AmountField
        control={{ kind: 'figure', min: 0, max: points }}
        amount={own && { kind: 'figure', points: own.points }}
        disabled={disabled}
        onAmount={(amount) =>
          onChange(
            withOwnFigure(
              findings,
              amount?.kind === 'figure' ? { points: amount.points, note: own?.note ?? '' } : null,
            ),
          )
        }
      />
      {own && (
        <>
          <Input
            aria-label={`${words.ownFigure} ${words.note}`}
            placeholder={words.noteHint}
            disabled={disabled}
            value={own.note}
            onChange={(_event, { value }) => onChange(withOwnFigure(findings, { ...own, note: value }))}
          />
          <CostLine cost={cost} gain={gain} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});
