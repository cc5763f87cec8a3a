import { reducePane, type PaneAction, type PaneState } from './paneState';

/** Holds the pane's state; shaped for React's useSyncExternalStore. */
export interface PaneStore {
  getState(): PaneState;
  dispatch(action: PaneAction): void;
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(initial: PaneState): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(action) {
      const next = reducePane(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
