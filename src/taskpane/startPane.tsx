import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './components/Pane';
import { paneActions, type PaneActions, type PaneMemory } from './paneActions';
import type { PaneController } from './paneController';
import type { PaneStore } from './store';
import { StreetContext, type StreetGround } from './street/streetContext';
import { paneTheme } from './theme';

export interface PaneSurroundings extends PaneMemory {
  /** Excel's background colour ("#rrggbb"), or null where it does not tell. */
  readonly background: string | null;
  /** null where there is no workbook to sum up into. */
  readonly street: StreetGround | null;
}

/** Draws the pane into an element and keeps it in step with the store. */
export function startPane(
  element: HTMLElement,
  store: PaneStore,
  controller: PaneController,
  surroundings: PaneSurroundings,
): void {
  const actions = paneActions(store, controller, surroundings);
  createRoot(element).render(
    <StrictMode>
      <StreetContext value={surroundings.street}>
        <ConnectedPane store={store} actions={actions} background={surroundings.background} />
      </StreetContext>
    </StrictMode>,
  );
}

interface ConnectedPaneProps {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly background: string | null;
}

function ConnectedPane({ store, actions, background }: ConnectedPaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const prefersDark = useSyncExternalStore(onSchemeChange, () => DARK_SCHEME.matches);
  return <Pane state={state} theme={paneTheme(background, prefersDark)} actions={actions} />;
}

const DARK_SCHEME = window.matchMedia('(prefers-color-scheme: dark)');

function onSchemeChange(listener: () => void): () => void {
  DARK_SCHEME.addEventListener('change', listener);
  return () => DARK_SCHEME.removeEventListener('change', listener);
}
