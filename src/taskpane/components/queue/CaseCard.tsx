import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Amount } from '../../../rubric/finding';
import { clauseRule } from '../../../wording/clauseRule';
import { itemWarningText } from '../../../wording/itemWarning';
import { markOf } from '../../../wording/mark';
import type { OpenCase } from '../../openCases';
import type { CaseAnswer, ClauseAnswer } from '../../queueAnswers';
import { StandardText } from '../item/StandardText';
import { useActions, useLocale, useMessages } from '../paneContext';
import { AmountAnswer } from './AmountAnswer';

interface CaseCardProps {
  readonly current: OpenCase;
  readonly answers: readonly CaseAnswer[];
  /** The answer that was chosen and still has to be told how much. */
  readonly chosen: ClauseAnswer | null;
  readonly busy: boolean;
  readonly onChoose: (answer: CaseAnswer) => void;
  readonly onSettle: (answer: ClauseAnswer, amount: Amount) => void;
}

/** One case: what is unclear, the standard it is about, and the answers to choose from. */
export function CaseCard({ current, answers, chosen, busy, onChoose, onSettle }: CaseCardProps) {
  const styles = useStyles();
  const locale = useLocale();
  const messages = useMessages();
  const { queue: words } = messages;
  const actions = useActions();
  const { entry, warning } = current;
  const { item } = entry.score;
  const ruleOf = (number: number) => {
    const clause = item.clauses.find((one) => one.number === number);
    return `${markOf(number)} ${clause ? clauseRule(clause, locale) : ''}`;
  };
  const cell = entry.place?.finding?.cell ?? entry.place?.points?.cell;
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>{messages.itemLabel(item.number, item.title || item.standard)}</h2>
      <p className={styles.text}>{itemWarningText(warning, item, locale)}</p>
      <StandardText item={item} />
      {answers.length > 0 && (
        <ol className={styles.answers} aria-label={words.answers}>
          {answers.map((answer, index) => {
            return (
              <li key={answer.kind === 'clause' ? answer.clause : answer.decision}>
                <Button
                  className={styles.answer}
                  disabledFocusable={busy}
                  aria-keyshortcuts={String(index + 1)}
                  onClick={() => onChoose(answer)}
                >
                  {answer.kind === 'clause' ? ruleOf(answer.clause) : words.decision[answer.decision]}
                </Button>
                {answer.kind === 'clause' && chosen?.clause === answer.clause && (
                  <AmountAnswer
                    control={answer.control}
                    busy={busy}
                    onAmount={(amount) => onSettle(answer, amount)}
                  />
                )}
              </li>
            );
          })}
        </ol>
      )}
      <div className={styles.ways}>
        <Button aria-keyshortcuts="0" onClick={() => actions.openItem(entry.ref)}>
          {answers.length > 0 ? words.noneOfThese : words.openItem}
        </Button>
        {cell && <Button onClick={() => actions.select(entry.sheet, cell)}>{messages.goToCell}</Button>}
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: 'anywhere' },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: 'anywhere',
  },
  answers: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: '1.4em',
  },
  answer: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
