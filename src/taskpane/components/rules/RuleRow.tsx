import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Decision } from '../../../clauses/confirmations';
import type { Clause } from '../../../rubric/clause';
import type { Item } from '../../../rubric/rubric';
import { clauseRule } from '../../../wording/clauseRule';
import { markOf } from '../../../wording/mark';
import { formOf } from '../../rules/clauseForm';
import { answerOn, correction, passageOf } from '../../rules/passages';
import { useClauseLook } from '../item/clauseLook';
import { useActions, useLocale, useMessages } from '../paneContext';
import { ClauseEditor } from './ClauseEditor';
import { useEditing } from './useEditing';

interface RuleRowProps {
  readonly item: Item;
  readonly clause: Clause;
  /** What a person has decided about its words; null where nobody has. */
  readonly decision: Decision['kind'] | null;
  readonly busy: boolean;
}

/** One clause in words made from the rule, where it comes from, and the way to correct it or to give it back. */
export function RuleRow({ item, clause, decision, busy }: RuleRowProps) {
  const styles = useStyles();
  const look = useClauseLook();
  const { rules: words } = useMessages();
  const actions = useActions();
  const { editing, toggle, close, holdOpener } = useEditing();
  const rule = clauseRule(clause, useLocale());
  const passage = passageOf(clause);
  const source = decision === 'corrected' ? 'corrected' : clause.source;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.rule}>
          <span className={mergeClasses(styles.mark, look(clause.number))}>{markOf(clause.number)}</span>
          {rule} {source !== 'text' && <span className={styles.source}>{words.source[source]}</span>}
          {clause.certainty.kind === 'doubtful' && (
            <Badge appearance="tint" color="warning">
              {words.doubtful}
            </Badge>
          )}
        </span>
        {passage && (
          <span className={styles.ways}>
            {decision && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.way}
                disabledFocusable={busy}
                onClick={() => actions.decide(answerOn(item, passage, { kind: 'asRead' }))}
              >
                {words.asRead}
              </Button>
            )}
            <Button
              ref={holdOpener}
              size="small"
              appearance="subtle"
              className={styles.way}
              aria-label={words.correctClause(`${markOf(clause.number)}${rule}`)}
              aria-expanded={editing}
              onClick={toggle}
            >
              {words.correct}
            </Button>
          </span>
        )}
      </div>
      {passage && editing && (
        <ClauseEditor
          item={item}
          start={formOf(clause)}
          before={clause}
          busy={busy}
          onSave={(right) => {
            actions.decide(correction(item, passage, clause, right));
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline' },
  rule: { flex: '1 1 60%', minWidth: 0 },
  mark: {
    marginRight: tokens.spacingHorizontalXS,
    padding: '1px 3px',
    borderRadius: tokens.borderRadiusSmall,
  },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ways: { marginLeft: 'auto' },
  way: { minWidth: 0, color: tokens.colorBrandForegroundLink },
});
