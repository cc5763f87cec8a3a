import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preview } from '../../../recalculate/result';
import { RULES_SECTIONS, type RulesSection } from '../../browsing';
import type { Table } from '../../tables';
import { useActions, useMessages } from '../paneContext';
import { ClauseRules } from './ClauseRules';
import { ColumnRoles } from './ColumnRoles';
import { IndicatorLinks } from './IndicatorLinks';
import { PolicyChoices } from './PolicyChoices';
import { RulePacks } from './RulePacks';

interface RulesPageProps {
  readonly table: Table;
  readonly result: Preview;
  readonly section: RulesSection;
  readonly busy: boolean;
}

/** Everything that was read, and what it is scored by: each can be told otherwise, in words and controls. */
export function RulesPage({ table, result, section: chosen, busy }: RulesPageProps) {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const actions = useActions();
  const { reading } = table.scored;
  const offered = RULES_SECTIONS.filter((section) => section !== 'links' || result.links.length > 0);
  return (
    <>
      <div className={styles.sections}>
        {offered.map((section) => (
          <button
            key={section}
            type="button"
            aria-pressed={section === chosen}
            className={styles.section}
            onClick={() => actions.chooseSection(section)}
          >
            {words.sections[section]}
          </button>
        ))}
      </div>
      <h2 className={styles.title}>{words.sections[chosen]}</h2>
      {chosen === 'clauses' && <ClauseRules table={table} decisions={result.said.decisions} busy={busy} />}
      {chosen === 'columns' && <ColumnRoles sheet={reading.sheet} offers={reading.offers} />}
      {chosen === 'links' && <IndicatorLinks links={result.links} />}
      {chosen === 'policies' && <PolicyChoices busy={busy} />}
      {chosen === 'packs' && <RulePacks rubric={reading.rubric} packs={result.said.packs} busy={busy} />}
    </>
  );
}

const useStyles = makeStyles({
  sections: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  section: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      border: `1px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
      // Where colours are the system's own, a border of another colour tells nothing.
      '@media (forced-colors: active)': {
        forcedColorAdjust: 'none',
        backgroundColor: 'Highlight',
        color: 'HighlightText',
      },
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});
