import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../../rubric/finding';
import { costOf, marginalGain } from '../../../scoring/marginalGain';
import { pendingIn, withPendingSettled } from '../../item/findingDraft';
import { itemDraft } from '../../item/itemDraft';
import type { PaneState } from '../../paneState';
import type { ItemEntry, Table } from '../../tables';
import { useActions, useMessages, usePolicies } from '../paneContext';
import { ReasonList } from '../ReasonList';
import { ClauseCard } from './ClauseCard';
import { DraftBar } from './DraftBar';
import { ItemHeading } from './ItemHeading';
import { OverrideBox } from './OverrideBox';
import { OwnFigure } from './OwnFigure';
import { StandardText } from './StandardText';

interface ItemPageProps {
  readonly entry: ItemEntry;
  readonly table: Table;
  readonly state: PaneState;
}

const STATUSES = ['unchecked', 'clear', 'notApplicable'] as const;

/** One item: its standard and what each clause of it costs, what was found, and what will stand in the cell. */
export function ItemPage({ entry, table, state }: ItemPageProps) {
  const styles = useStyles();
  const { item: words, final } = useMessages();
  const actions = useActions();
  const status = useId();
  const policies = usePolicies();
  const draft = itemDraft(entry, state.drafts, policies, table.scored.final !== null);
  const { findings, score } = draft;
  const { item } = score;
  const found: readonly Finding[] = draft.read.kind === 'found' ? draft.read.findings : [];
  const disabled = draft.blocked !== null && draft.blocked !== 'noReason';
  const change = (next: typeof findings) => actions.draft(entry.ref, next);
  const worth = (clause: number | null) => ({
    cost: costOf(score, clause),
    gain: marginalGain(item, found, clause, policies),
  });
  return (
    <article className={styles.page} aria-busy={state.running !== null}>
      <ItemHeading entry={entry} table={table} score={score} fromSheet={state.browsing.fromSheet} />
      <section aria-label={words.standard}>
        <StandardText item={item} />
      </section>
      <ReasonList score={score} />
      {draft.blocked === 'noColumn' && <p className={styles.hint}>{words.noFindingColumn}</p>}
      {draft.blocked === 'formula' && <p className={styles.hint}>{words.formula}</p>}
      {draft.blocked === 'final' && <p className={styles.hint}>{final.notEditable}</p>}
      <div>
        <h3 id={status} className={styles.title}>
          {words.status}
        </h3>
        <RadioGroup
          layout="horizontal"
          className={styles.statuses}
          aria-labelledby={status}
          disabled={disabled}
          value={findings.kind === 'found' ? '' : findings.kind}
          onChange={(_event, { value }) => {
            const kind = STATUSES.find((one) => one === value);
            if (kind) change({ kind });
          }}
        >
          {STATUSES.map((kind) => (
            <Radio key={kind} value={kind} label={words.state[kind]} />
          ))}
        </RadioGroup>
      </div>
      {pendingIn(findings).map(({ source: { text } }) => (
        <p key={text} className={styles.pending}>
          {words.notUnderstood(text)}
          <Button
            size="small"
            disabled={disabled}
            onClick={() => change(withPendingSettled(findings, text, null))}
          >
            {words.drop}
          </Button>
        </p>
      ))}
      <ul className={styles.clauses} aria-label={words.clauses}>
        {item.clauses.map((clause) => (
          <ClauseCard
            key={clause.number}
            clause={clause}
            points={item.points}
            findings={findings}
            disabled={disabled}
            {...worth(clause.number)}
            onChange={change}
          />
        ))}
      </ul>
      {item.clauses.length === 0 && <p className={styles.hint}>{words.noClauses}</p>}
      <OwnFigure
        points={item.points}
        findings={findings}
        disabled={disabled}
        {...worth(null)}
        onChange={change}
      />
      <OverrideBox
        points={item.points}
        findings={findings}
        disabled={disabled}
        computed={score.computed}
        typedInSheet={draft.typedInSheet}
        onChange={change}
      />
      <DraftBar entry={entry} draft={draft} busy={state.running !== null} />
    </article>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // What the keyboard reaches is not to hide behind the bars that stay in sight above and below.
    '& input, & button': { scrollMarginTop: '130px', scrollMarginBottom: '250px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  statuses: { flexWrap: 'wrap' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  clauses: { listStyle: 'none', margin: 0, padding: 0 },
  pending: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: 'anywhere',
  },
});
