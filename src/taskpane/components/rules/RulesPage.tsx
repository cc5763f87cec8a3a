import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preview } from '../../../recalculate/result';
import type { Table } from '../../tables';
import { useMessages } from '../paneContext';
import { ClauseRules } from './ClauseRules';
import { ColumnRoles } from './ColumnRoles';
import { IndicatorLinks } from './IndicatorLinks';
import { PolicyChoices } from './PolicyChoices';
import { RulePacks } from './RulePacks';

interface RulesPageProps {
  readonly table: Table;
  readonly result: Preview;
  readonly busy: boolean;
}

const SECTIONS = ['clauses', 'columns', 'links', 'policies', 'packs'] as const;

/** Everything that was read, and what it is scored by: each can be told otherwise, in words and controls. */
export function RulesPage({ table, result, busy }: RulesPageProps) {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const [chosen, setChosen] = useState<(typeof SECTIONS)[number]>('clauses');
  const { reading } = table.scored;
  const offered = SECTIONS.filter((section) => section !== 'links' || result.links.length > 0);
  return (
    <>
      <div className={styles.sections}>
        {offered.map((section) => (
          <button
            key={section}
            type="button"
            aria-pressed={section === chosen}
            className={styles.section}
            onClick={() => setChosen(section)}
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
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});
