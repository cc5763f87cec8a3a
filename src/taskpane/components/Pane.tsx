import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CellRef } from '../../snapshot/area';
import type { PaneState } from '../paneState';
import type { CutOffAnswer } from '../services';
import { MESSAGES } from '../languages';
import { EndingNotice, hasNotice } from './EndingNotice';
import { LanguageSwitch } from './LanguageSwitch';
import { LocaleContext } from './paneContext';
import { ScoreBar } from './ScoreBar';
import { SheetResult } from './SheetResult';
import { Welcome } from './Welcome';

export interface PaneProps {
  readonly state: PaneState;
  readonly theme: Theme;
  readonly onScore: () => void;
  readonly onStop: () => void;
  readonly onSettle: (choice: CutOffAnswer) => void;
  readonly onSelect: (sheet: string, cell: CellRef) => void;
  readonly onSwitchLanguage: () => void;
}

/** The whole pane, drawn from its state alone. */
export function Pane({ state, theme, ...on }: PaneProps) {
  const styles = useStyles();
  const scoreButton = useRef<HTMLButtonElement>(null);
  const { ending, result } = state;
  const scored = result?.scored ?? [];
  return (
    <LocaleContext value={state.language}>
      <FluentProvider theme={theme} className={styles.ground} lang={MESSAGES[state.language].locale}>
        <header className={styles.header}>
          <ScoreBar state={state} buttonRef={scoreButton} onScore={on.onScore} onStop={on.onStop} />
        </header>
        <main className={styles.main} aria-busy={state.running !== null}>
          <EndingNotice
            ending={ending}
            others={result?.others ?? []}
            disabled={state.running !== null}
            focusAfter={scoreButton}
            onRetry={on.onScore}
            onSettle={on.onSettle}
          />
          {scored.length === 0 && !hasNotice(ending) && <Welcome />}
          {result?.scored.map((sheet) => (
            <SheetResult
              key={sheet.reading.sheet}
              sheet={sheet}
              plan={result.plan}
              named={scored.length > 1}
              onSelect={on.onSelect}
            />
          ))}
        </main>
        <footer className={styles.footer}>
          <LanguageSwitch onSwitch={on.onSwitchLanguage} />
        </footer>
      </FluentProvider>
    </LocaleContext>
  );
}

const useStyles = makeStyles({
  ground: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  footer: {
    display: 'flex',
    justifyContent: 'flex-end',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});
