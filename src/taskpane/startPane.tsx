import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../wording/locale';
import { Pane } from './components/Pane';
import { MESSAGES, otherLanguage } from './languages';
import type { PaneController } from './paneController';
import type { PaneStore } from './store';
import { paneTheme } from './theme';

export interface PaneSurroundings {
  /** Excel's background colour ("#rrggbb"), or null where it does not tell. */
  readonly background: string | null;
  /** Keeps the language chosen for the next time. */
  readonly rememberLanguage: (language: Locale) => void;
}

/** Draws the pane into an element and keeps it in step with the store. */
export function startPane(
  element: HTMLElement,
  store: PaneStore,
  controller: PaneController,
  surroundings: PaneSurroundings,
): void {
  createRoot(element).render(
    <StrictMode>
      <ConnectedPane store={store} controller={controller} surroundings={surroundings} />
    </StrictMode>,
  );
}

interface ConnectedPaneProps {
  readonly store: PaneStore;
  readonly controller: PaneController;
  readonly surroundings: PaneSurroundings;
}

function ConnectedPane({ store, controller, surroundings }: ConnectedPaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const prefersDark = useSyncExternalStore(onSchemeChange, () => DARK_SCHEME.matches);
  return (
    <Pane
      state={state}
      theme={paneTheme(surroundings.background, prefersDark)}
      onScore={() => void controller.score('workbook')}
      onStop={() => controller.stop()}
      onSettle={(answer) => void controller.settle(answer)}
      onSelect={(sheet, cell) => void controller.select(sheet, cell)}
      onSwitchLanguage={() => {
        const language = otherLanguage(state.language);
        store.dispatch({ kind: 'languageChosen', language });
        surroundings.rememberLanguage(language);
        document.documentElement.lang = MESSAGES[language].locale;
      }}
    />
  );
}

const DARK_SCHEME = window.matchMedia('(prefers-color-scheme: dark)');

function onSchemeChange(listener: () => void): () => void {
  DARK_SCHEME.addEventListener('change', listener);
  return () => DARK_SCHEME.removeEventListener('change', listener);
}
