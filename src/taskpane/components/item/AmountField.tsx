import { Button, Field, Input, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Amount } from '../../../rubric/finding';
import { formatPoints } from '../../../rubric/points';
import type { ItemWords } from '../../../wording/pane/itemWords';
import { amountText, parseAmount, type AmountControl } from '../../item/amountControls';
import { useMessages } from '../paneContext';

interface AmountFieldProps {
  readonly control: AmountControl;
  readonly amount: Amount | null;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Null: not found. What cannot be an amount is said beside the field, and changes nothing. */
  readonly onAmount: (amount: Amount | null) => void;
}

/** Asks for how much of a clause was found, in the one way that the clause can take it. */
export function AmountField(props: AmountFieldProps) {
  const { control, amount, disabled = false, onAmount } = props;
  const { item: words } = useMessages();
  if (control.kind !== 'switch') return <TypedAmount {...props} control={control} />;
  return (
    <Switch
      label={words.found}
      checked={amount !== null}
      disabled={disabled}
      onChange={(_event, { checked }) => onAmount(checked ? { kind: 'once' } : null)}
    />
  );
}

type TypedControl = Exclude<AmountControl, { kind: 'switch' }>;

function TypedAmount({
  control,
  amount,
  disabled = false,
  autoFocus = false,
  onAmount,
}: AmountFieldProps & { readonly control: TypedControl }) {
  const styles = useStyles();
  const { item: words } = useMessages();
  // What is being typed stays as typed; once the field is left, it shows what was understood.
  const [typed, setTyped] = useState<string | null>(null);
  const stands = amountText(control, amount);
  const wrong = typed !== null && parseAmount(control, typed) === undefined;
  const set = (text: string) => {
    const parsed = parseAmount(control, text);
    if (parsed !== undefined) onAmount(parsed);
  };
  const step = (by: number) => {
    setTyped(null);
    const next = Math.floor(Number(stands) || 0) + by;
    set(next > 0 ? String(next) : '');
  };
  return (
    <Field
      label={labelOf(control, words)}
      validationState={wrong ? 'error' : 'none'}
      {...(wrong && { validationMessage: words.wrongAmount })}
    >
      {(field) => (
        <div className={styles.line}>
          {control.kind === 'stepper' && (
            <Button
              className={styles.step}
              aria-label={words.less}
              disabled={disabled || stands === ''}
              onClick={() => step(-1)}
            >
              −
            </Button>
          )}
          <Input
            {...field}
            className={styles.input}
            inputMode="decimal"
            autoFocus={autoFocus}
            disabled={disabled}
            value={typed ?? stands}
            onChange={(_event, { value }) => {
              setTyped(value);
              set(value);
            }}
            onBlur={() => setTyped(null)}
          />
          {control.kind === 'stepper' && (
            <Button
              className={styles.step}
              aria-label={words.more}
              disabled={disabled}
              onClick={() => step(1)}
            >
              +
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}

function labelOf(control: TypedControl, words: ItemWords): string {
  switch (control.kind) {
    case 'stepper':
      return words.quantity(control.unit);
    case 'measured':
      switch (control.measure.kind) {
        case 'percent':
          return `${words.measured} (${words.percent})`;
        case 'unit':
          return `${words.measured} (${control.measure.unit})`;
        case 'any':
          return words.measured;
      }
      break;
    case 'figure':
      return words.figure(formatPoints(control.min), formatPoints(control.max));
  }
}

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  input: { flex: '1 1 0', width: '72px', minWidth: 0 },
  step: { minWidth: '32px', padding: 0 },
});
