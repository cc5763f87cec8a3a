import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Preview } from '../../recalculate/result';
import type { PaneState } from '../paneState';
import { openCases } from '../openCases';
import { entryOf, tableNamed, tablesOf, type Table } from '../tables';
import { ItemPage } from './item/ItemPage';
import { ItemsPage } from './items/ItemsPage';
import { OverviewPage } from './overview/OverviewPage';
import { PageTabs } from './PageTabs';
import { PlanButton, PlanPage } from './plan/PlanPage';
import { QueuePage } from './queue/QueuePage';
import { RulesPage } from './rules/RulesPage';
import { SettingsPage } from './settings/SettingsPage';
import { useActions, useMessages } from './paneContext';
import { Welcome } from './Welcome';

/** What the pane shows below its button: a plan to agree to, one page of a rubric, or how to begin. */
export function Page({ state, welcome }: { readonly state: PaneState; readonly welcome: boolean }) {
  const { plan: words, final } = useMessages();
  const actions = useActions();
  const { browsing, result, ending, written } = state;
  const busy = state.running !== null;
  if (ending?.kind === 'planned' && result) {
    return (
      <PlanPage plan={result.plan} title={words.willWrite}>
        {result.plan.edits.length > 0 && (
          <PlanButton primary label={words.write} disabled={busy} onClick={actions.writePlanned} />
        )}
        <PlanButton label={words.cancel} disabled={busy} onClick={actions.declinePlan} />
      </PlanPage>
    );
  }
  if (browsing.view === 'settings') return <SettingsPage choices={state.choices} />;
  if (browsing.view === 'written' && written) {
    return (
      <PlanPage plan={written} title={words.wasWritten}>
        <PlanButton label={words.takeBack} disabled={busy} onClick={actions.takeBack} />
        <PlanButton label={words.close} disabled={false} onClick={() => actions.chooseView('overview')} />
      </PlanPage>
    );
  }
  const tables = tablesOf(result?.scored ?? []);
  const table = tableNamed(tables, browsing.table);
  if (!table || !result) return welcome ? <Welcome /> : null;
  if (browsing.view === 'held' && table.scored.final) {
    const { held } = table.scored.final;
    return (
      <PlanPage plan={{ edits: held }} title={final.wouldWrite}>
        <PlanButton label={words.close} disabled={false} onClick={() => actions.chooseView('overview')} />
      </PlanPage>
    );
  }
  return <TablePage state={state} result={result} tables={tables} table={table} />;
}

interface TablePageProps {
  readonly state: PaneState;
  readonly result: Preview;
  readonly tables: readonly Table[];
  readonly table: Table;
}

function TablePage({ state, result, tables, table }: TablePageProps) {
  const styles = useStyles();
  const panelId = useId();
  const { browsing } = state;
  const busy = state.running !== null;
  const cases = openCases(table.items);
  const opened = browsing.open && entryOf(tables, browsing.open);
  const tab = browsing.view === 'written' || browsing.view === 'held' ? 'overview' : browsing.view;
  return (
    <>
      <PageTabs view={tab} tables={tables} table={table} open={cases.length} panelId={panelId} />
      <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${tab}`} className={styles.panel}>
        {opened ? (
          <ItemPage key={opened.ref.item} entry={opened} table={table} state={state} />
        ) : tab === 'items' ? (
          <ItemsPage table={table} browsing={browsing} drafts={state.drafts} />
        ) : tab === 'queue' ? (
          <QueuePage cases={cases} drafts={state.drafts} busy={busy} />
        ) : tab === 'rules' ? (
          <RulesPage table={table} result={result} section={browsing.section} busy={busy} />
        ) : (
          <OverviewPage
            table={table}
            // After a run, what it wrote says what changed; this is for whoever asked.
            changed={state.ending?.kind === 'looked' ? state.changed : []}
            result={result}
            written={state.written}
            busy={busy}
          />
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
