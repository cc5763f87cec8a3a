import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Amount, ItemFindings } from '../../../rubric/finding';
import { answered, answersTo, type CaseAnswer, type ClauseAnswer, type RuleAnswer } from '../../queueAnswers';
import type { OpenCase } from '../../openCases';
import { answerOn, correction } from '../../rules/passages';
import { refKey } from '../../tables';
import { useActions, useMessages } from '../paneContext';
import { CaseCard } from './CaseCard';

interface QueuePageProps {
  readonly cases: readonly OpenCase[];
  readonly drafts: ReadonlyMap<string, ItemFindings>;
  readonly busy: boolean;
}

/** The cases that wait for a person, one after the other; number keys answer, arrows move on. */
export function QueuePage({ cases, drafts, busy }: QueuePageProps) {
  const styles = useStyles();
  const { queue: words } = useMessages();
  const actions = useActions();
  const [wanted, setAt] = useState(0);
  const [chosen, setChosen] = useState<{
    readonly key: string;
    readonly answer: ClauseAnswer | RuleAnswer;
  } | null>(null);
  const section = useRef<HTMLElement>(null);
  const at = Math.min(wanted, cases.length - 1);
  const current = cases[at];
  const key = current?.key;
  // The button that settled a case is gone with it: the keyboard stays with the queue.
  useEffect(() => {
    if (document.activeElement === document.body) section.current?.focus();
  }, [key]);
  if (!current) return <p className={styles.empty}>{words.empty}</p>;

  const answers = answersTo(current);
  const settle = (answer: ClauseAnswer, amount: Amount) => {
    if (busy) return;
    const { ref } = current.entry;
    const findings = drafts.get(refKey(ref)) ?? current.entry.findings;
    actions.draft(ref, answered(findings, current, answer, amount));
    actions.writeDraft(ref);
    setChosen(null);
    section.current?.focus();
  };
  const choose = (answer: CaseAnswer) => {
    if (answer.kind === 'passage') {
      const { decision } = answer;
      if (!busy) actions.decide(answerOn(current.entry.score.item, answer, decision));
    } else if (answer.kind === 'clause' && answer.control.kind === 'switch') settle(answer, { kind: 'once' });
    else setChosen({ key: current.key, answer });
  };
  const move = (by: number) => setAt(Math.min(cases.length - 1, Math.max(0, at + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.target instanceof HTMLInputElement ||
      event.target instanceof HTMLSelectElement ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return;
    const answer = answers[Number(event.key) - 1];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === '0') actions.openItem(current.entry.ref);
    else if (answer) choose(answer);
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.queue}
      aria-label={words.list}
      onKeyDown={onKeyDown}
    >
      <div className={styles.ways}>
        <span aria-live="polite">{words.place(at + 1, cases.length)}</span>
        <Button size="small" disabledFocusable={at === 0} onClick={() => move(-1)}>
          {words.previous}
        </Button>
        <Button size="small" disabledFocusable={at === cases.length - 1} onClick={() => move(1)}>
          {words.next}
        </Button>
      </div>
      <CaseCard
        key={current.key}
        current={current}
        answers={answers}
        chosen={chosen?.key === current.key ? chosen.answer : null}
        busy={busy}
        onChoose={choose}
        onSettle={settle}
        onRule={({ passage, before }, clause) => {
          actions.decide(correction(current.entry.score.item, passage, before, clause));
          setChosen(null);
          section.current?.focus();
        }}
        onCancel={() => {
          setChosen(null);
          section.current?.focus();
        }}
      />
      <p className={styles.hint}>{words.hint}</p>
    </section>
  );
}

const useStyles = makeStyles({
  queue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, outline: 'none' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '& span:first-child': { marginRight: 'auto' },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  empty: { margin: 0, ...typographyStyles.body1 },
});
