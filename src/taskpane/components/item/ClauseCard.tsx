import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Clause } from '../../../rubric/clause';
import type { ItemFindings } from '../../../rubric/finding';
import type { Points } from '../../../rubric/points';
import { clauseRule } from '../../../wording/clauseRule';
import { markOf } from '../../../wording/mark';
import { controlsOf } from '../../item/amountControls';
import { foundOn, isWithdrawn, withClause } from '../../item/findingDraft';
import { useLocale, useMessages } from '../paneContext';
import { AmountField } from './AmountField';
import { useClauseLook } from './clauseLook';
import { CostLine } from './CostLine';

interface ClauseCardProps {
  readonly clause: Clause;
  /** Of the item, thousandths. */
  readonly points: Points;
  readonly findings: ItemFindings;
  readonly disabled: boolean;
  readonly cost: Points;
  readonly gain: Points;
  readonly onChange: (findings: ItemFindings) => void;
}

/** One clause: its rule in plain words, what was found of it, what that costs. */
export function ClauseCard({ clause, points, findings, disabled, cost, gain, onChange }: ClauseCardProps) {
  const styles = useStyles();
  const look = useClauseLook();
  const { item: words } = useMessages();
  const rule = clauseRule(clause, useLocale());
  const found = foundOn(findings, clause.number);
  const change = (next: typeof found) => onChange(withClause(findings, clause.number, next));
  return (
    <li className={styles.card} aria-label={`${markOf(clause.number)}${rule}`}>
      <p className={styles.rule}>
        <span className={mergeClasses(styles.mark, look(clause.number))}>{markOf(clause.number)}</span>
        {rule}
      </p>
      {clause.span === null && <p className={styles.aside}>{clause.condition}</p>}
      {clause.certainty.kind === 'doubtful' && <p className={styles.aside}>{words.doubtful}</p>}
      {isWithdrawn(findings, clause.number) ? (
        <p className={styles.aside}>{words.withdrawn}</p>
      ) : (
        <div className={styles.controls}>
          {controlsOf(clause, points).map((control) => (
            <AmountField
              key={control.kind}
              control={control}
              amount={found?.amount ?? null}
              disabled={disabled}
              onAmount={(amount) => change(amount && { amount, note: found?.note ?? '' })}
            />
          ))}
        </div>
      )}
      {found && (
        <>
          <Input
            aria-label={`${markOf(clause.number)}${words.note}`}
            placeholder={words.noteHint}
            disabled={disabled}
            value={found.note}
            onChange={(_event, { value }) => change({ amount: found.amount, note: value })}
          />
          <CostLine cost={cost} gain={gain} />
        </>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  rule: { margin: 0 },
  mark: {
    marginRight: tokens.spacingHorizontalXS,
    padding: '1px 3px',
    borderRadius: tokens.borderRadiusSmall,
  },
  aside: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  controls: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});
