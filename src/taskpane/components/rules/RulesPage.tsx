import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Clause } from '../../../rubric/clause';
import { clauseRule } from '../../../wording/clauseRule';
import { markOf } from '../../../wording/mark';
import type { ItemEntry, Table } from '../../tables';
import { useClauseLook } from '../item/clauseLook';
import { useActions, useLocale, useMessages } from '../paneContext';
import { PackExport } from './PackExport';

/** The rubric as it was read, clause by clause, in words made from the rules and not from the text. */
export function RulesPage({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const clauses = table.items.reduce((sum, { score }) => sum + score.item.clauses.length, 0);
  return (
    <>
      <p className={styles.intro}>{words.intro(clauses, table.items.length)}</p>
      <PackExport rubric={table.scored.reading.rubric} />
      <ul className={styles.items}>
        {table.items.map((entry) => (
          <ItemRules key={entry.ref.item} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function ItemRules({ entry }: { readonly entry: ItemEntry }) {
  const styles = useStyles();
  const messages = useMessages();
  const { rules: words } = messages;
  const actions = useActions();
  const { item } = entry.score;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.title} onClick={() => actions.openItem(entry.ref)}>
        {messages.itemLabel(item.number, item.title || item.standard)}
      </button>
      <ul className={styles.clauses}>
        {item.clauses.map((clause) => (
          <Rule key={clause.number} clause={clause} />
        ))}
        {item.unread.map(({ quote, span }) => (
          <li key={span.start}>{words.unread(quote)}</li>
        ))}
        {item.clauses.length + item.unread.length === 0 && <li>{words.noClauses}</li>}
      </ul>
    </li>
  );
}

function Rule({ clause }: { readonly clause: Clause }) {
  const styles = useStyles();
  const look = useClauseLook();
  const { rules: words } = useMessages();
  return (
    <li>
      <span className={mergeClasses(styles.mark, look(clause.number))}>{markOf(clause.number)}</span>
      {clauseRule(clause, useLocale())} <span className={styles.source}>{words.source[clause.source]}</span>
      {clause.certainty.kind === 'doubtful' && (
        <Badge appearance="tint" color="warning">
          {words.doubtful}
        </Badge>
      )}
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
  mark: {
    marginRight: tokens.spacingHorizontalXS,
    padding: '1px 3px',
    borderRadius: tokens.borderRadiusSmall,
  },
  source: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
