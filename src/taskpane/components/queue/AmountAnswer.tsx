import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Amount } from '../../../rubric/finding';
import type { AmountControl } from '../../item/amountControls';
import { AmountField } from '../item/AmountField';
import { useMessages } from '../paneContext';

interface AmountAnswerProps {
  readonly control: AmountControl;
  readonly busy: boolean;
  readonly onAmount: (amount: Amount) => void;
}

/** How much of the chosen clause it is; Enter settles the case. */
export function AmountAnswer({ control, busy, onAmount }: AmountAnswerProps) {
  const styles = useStyles();
  const { queue: words } = useMessages();
  const [amount, setAmount] = useState<Amount | null>(null);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (amount && !busy) onAmount(amount);
      }}
    >
      <AmountField control={control} amount={amount} autoFocus onAmount={setAmount} />
      <Button type="submit" appearance="primary" disabledFocusable={busy || !amount}>
        {words.confirm}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
