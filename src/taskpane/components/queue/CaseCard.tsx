import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Amount } from '../../../rubric/finding';
import type { Clause } from '../../../rubric/clause';
import type { Item } from '../../../rubric/rubric';
import { clauseRule } from '../../../wording/clauseRule';
import { itemWarningText } from '../../../wording/itemWarning';
import type { Locale } from '../../../wording/locale';
import { markOf } from '../../../wording/mark';
import type { QueueWords } from '../../../wording/pane/queueWords';
import type { OpenCase } from '../../openCases';
import type { CaseAnswer, ClauseAnswer, RuleAnswer } from '../../queueAnswers';
import { formForWords, formOf } from '../../rules/clauseForm';
import { StandardText } from '../item/StandardText';
import { useActions, useLocale, useMessages } from '../paneContext';
import { ClauseEditor } from '../rules/ClauseEditor';
import { AmountAnswer } from './AmountAnswer';

interface CaseCardProps {
  readonly current: OpenCase;
  readonly answers: readonly CaseAnswer[];
  /** The answer that was chosen and still has to be told how much, or what. */
  readonly chosen: ClauseAnswer | RuleAnswer | null;
  readonly busy: boolean;
  readonly onChoose: (answer: CaseAnswer) => void;
  readonly onSettle: (answer: ClauseAnswer, amount: Amount) => void;
  readonly onRule: (answer: RuleAnswer, clause: Clause) => void;
  readonly onCancel: () => void;
}

/** One case: what is unclear, the standard it is about, and the answers to choose from. */
export function CaseCard(props: CaseCardProps) {
  const { current, answers, chosen, busy, onChoose } = props;
  const styles = useStyles();
  const locale = useLocale();
  const messages = useMessages();
  const { queue: words } = messages;
  const actions = useActions();
  const { entry, warning } = current;
  const { item } = entry.score;
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
              <li key={index}>
                <Button
                  className={styles.answer}
                  disabledFocusable={busy}
                  aria-keyshortcuts={String(index + 1)}
                  onClick={() => onChoose(answer)}
                >
                  {answerText(answer, item, words, locale)}
                </Button>
                {chosen && sameAnswer(chosen, answer) && <ChosenAnswer {...props} chosen={chosen} />}
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

function answerText(answer: CaseAnswer, item: Item, words: QueueWords, locale: Locale): string {
  switch (answer.kind) {
    case 'clause': {
      const clause = item.clauses.find(({ number }) => number === answer.clause);
      return `${markOf(answer.clause)} ${clause ? clauseRule(clause, locale) : ''}`;
    }
    case 'passage': {
      const says = words.decision[answer.says];
      return answer.rule ? words.withRule(says, clauseRule(answer.rule, locale)) : says;
    }
    case 'rule':
      return words.decision.rule;
  }
}

function sameAnswer(chosen: ClauseAnswer | RuleAnswer, answer: CaseAnswer): boolean {
  return answer.kind === 'clause'
    ? chosen.kind === 'clause' && chosen.clause === answer.clause
    : chosen.kind === answer.kind;
}

/** What the chosen answer still has to be told. */
function ChosenAnswer({
  current,
  chosen,
  busy,
  onSettle,
  onRule,
  onCancel,
}: CaseCardProps & { readonly chosen: ClauseAnswer | RuleAnswer }) {
  if (chosen.kind === 'clause') {
    return (
      <AmountAnswer control={chosen.control} busy={busy} onAmount={(amount) => onSettle(chosen, amount)} />
    );
  }
  const { before, passage } = chosen;
  return (
    <ClauseEditor
      item={current.entry.score.item}
      start={before ? formOf(before) : formForWords(passage.quote)}
      before={before}
      busy={busy}
      onSave={(clause) => onRule(chosen, clause)}
      onCancel={onCancel}
    />
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
