import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Plan } from '../../../snapshot/plan';
import { looksChanged, planLines, type PlanLine } from '../../planLines';
import { WindowedList } from '../items/WindowedList';
import { useMessages } from '../paneContext';
import { PLAN_ROW_HEIGHT, PlanLineRow } from './PlanLineRow';

interface PlanPageProps {
  readonly plan: Pick<Plan, 'edits'>;
  readonly title: (cells: number, comments: number) => string;
  /** What can be done about it, above the list: no one scrolls for a button. */
  readonly children: ReactNode;
}

/** Everything that a run would write, or wrote: old → new. */
export function PlanPage({ plan, title, children }: PlanPageProps) {
  const styles = useStyles();
  const { plan: words } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lines = planLines(plan);
  const cells = lines.filter(({ change }) => change.kind === 'value').length;
  const looks = looksChanged(plan);
  const named = new Set(lines.map(({ sheet }) => sheet)).size > 1;
  return (
    <section className={styles.page}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {lines.length === 0 ? words.nothing : title(cells, lines.length - cells)}
      </h2>
      <div className={styles.actions}>{children}</div>
      {looks > 0 && <p className={styles.looks}>{words.looks(looks)}</p>}
      {lines.length > 0 && (
        <WindowedList
          rows={lines}
          rowHeight={PLAN_ROW_HEIGHT}
          label={words.list}
          keyOf={keyOf}
          startAt={null}
        >
          {(line, tabIndex) => <PlanLineRow line={line} named={named} tabIndex={tabIndex} />}
        </WindowedList>
      )}
    </section>
  );
}

export function PlanButton({
  label,
  primary = false,
  disabled,
  onClick,
}: {
  readonly label: string;
  readonly primary?: boolean;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={disabled} onClick={onClick}>
      {label}
    </Button>
  );
}

function keyOf({ key }: PlanLine): string {
  return key;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, outline: 'none', ...typographyStyles.subtitle2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  looks: { margin: 0, color: tokens.colorNeutralForeground2 },
});
