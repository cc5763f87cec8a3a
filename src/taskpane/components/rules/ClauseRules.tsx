import { makeStyles, tokens } from '@fluentui/react-components';
import type { Decisions } from '../../../state/decisions';
import { decidedOn, decisionOn } from '../../rules/passages';
import type { ItemEntry, Table } from '../../tables';
import { useActions, useMessages } from '../paneContext';
import { PassageRow } from './PassageRow';
import { RuleRow } from './RuleRow';

interface ClauseRulesProps {
  readonly table: Table;
  readonly decisions: Decisions;
  readonly busy: boolean;
}

/** The rubric as it was read, clause by clause, in words made from the rules and not from the text. */
export function ClauseRules({ table, ...rest }: ClauseRulesProps) {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const clauses = table.items.reduce((sum, { score }) => sum + score.item.clauses.length, 0);
  return (
    <>
      <p className={styles.intro}>{words.intro(clauses, table.items.length)}</p>
      <ul className={styles.items}>
        {table.items.map((entry) => (
          <ItemRules key={entry.ref.item} entry={entry} {...rest} />
        ))}
      </ul>
    </>
  );
}

function ItemRules({
  entry,
  decisions,
  busy,
}: Omit<ClauseRulesProps, 'table'> & { readonly entry: ItemEntry }) {
  const styles = useStyles();
  const messages = useMessages();
  const actions = useActions();
  const { item } = entry.score;
  const decided = decidedOn(item.standard, decisions);
  const dismissed = decided.filter(({ decision }) => decision.kind === 'dismissed');
  return (
    <li className={styles.item}>
      <button type="button" className={styles.title} onClick={() => actions.openItem(entry.ref)}>
        {messages.itemLabel(item.number, item.title || item.standard)}
      </button>
      <ul className={styles.clauses}>
        {item.clauses.map((clause) => (
          <RuleRow
            key={clause.number}
            item={item}
            clause={clause}
            decision={clause.span && decisionOn({ span: clause.span, quote: clause.quote }, decided)}
            busy={busy}
          />
        ))}
        {item.unread.map((passage) => (
          <PassageRow key={passage.span.start} item={item} passage={passage} dismissed={false} busy={busy} />
        ))}
        {dismissed.map(({ span, quote }) => (
          <PassageRow
            key={`dismissed ${span.start}`}
            item={item}
            passage={{ span, quote }}
            dismissed
            busy={busy}
          />
        ))}
        {item.clauses.length + item.unread.length + dismissed.length === 0 && (
          <li>{messages.rules.noClauses}</li>
        )}
      </ul>
    </li>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  items: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    // A long rubric's rules are drawn as they come into sight.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
  },
  title: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  clauses: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
});
