import { Button, FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useRef } from 'react';
import { DEFAULT_POLICIES } from '../../scoring/policies';
import { MESSAGES } from '../languages';
import type { PaneActions } from '../paneActions';
import type { PaneState } from '../paneState';
import { EndingNotice, hasNotice } from './EndingNotice';
import { useFocusKeeper } from './focusKeeper';
import { LanguageSwitch } from './LanguageSwitch';
import { Page } from './Page';
import { FOOTER_HEIGHT, MAGNIFIED } from './bars';
import { ActionsContext, LocaleContext, PoliciesContext } from './paneContext';
import { StreetButton } from '../street/StreetButton';
import { ScoreBar } from './ScoreBar';

export interface PaneProps {
  readonly state: PaneState;
  readonly theme: Theme;
  readonly actions: PaneActions;
}

/** The whole pane, drawn from its state alone. */
export function Pane({ state, theme, actions }: PaneProps) {
  const styles = useStyles();
  const scoreButton = useRef<HTMLButtonElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  useFocusKeeper(ground);
  const { ending, result, language } = state;
  const words = MESSAGES[language];
  return (
    <LocaleContext value={language}>
      <PoliciesContext value={result?.policies ?? DEFAULT_POLICIES}>
        <ActionsContext value={actions}>
          <FluentProvider
            ref={(node: HTMLDivElement | null) => {
              ground.current = node;
            }}
            theme={theme}
            className={styles.ground}
            lang={words.locale}
          >
            <header className={styles.header}>
              <ScoreBar state={state} buttonRef={scoreButton} />
            </header>
            <main className={styles.main} aria-busy={state.running !== null}>
              <EndingNotice
                ending={ending}
                others={result?.others ?? []}
                disabled={state.running !== null}
                focusAfter={scoreButton}
                onRetry={actions.score}
                onSettle={actions.settle}
              />
              <Page state={state} welcome={!hasNotice(ending)} />
            </main>
            <footer className={styles.footer}>
              <StreetButton />
              <Button appearance="subtle" size="small" onClick={() => actions.chooseView('settings')}>
                {words.browsing.settings}
              </Button>
              <LanguageSwitch onSwitch={actions.switchLanguage} />
            </footer>
          </FluentProvider>
        </ActionsContext>
      </PoliciesContext>
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
    [MAGNIFIED]: { position: 'static' },
  },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  // In its place whatever is above it: nothing moves when a run finds more, or less, than the one before.
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    minHeight: FOOTER_HEIGHT,
    backgroundColor: tokens.colorNeutralBackground1,
    [MAGNIFIED]: { position: 'static' },
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});
