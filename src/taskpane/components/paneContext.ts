import { createContext, useContext } from 'react';
import { DEFAULT_POLICIES, type Policies } from '../../scoring/policies';
import type { Locale } from '../../wording/locale';
import type { PaneMessages } from '../../wording/pane/messages';
import { MESSAGES } from '../languages';
import type { PaneActions } from '../paneActions';

/** The language chosen. */
export const LocaleContext = createContext<Locale>('zh');

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** What the scores were made under; named where it changes how a reason is said. */
export const PoliciesContext = createContext<Policies>(DEFAULT_POLICIES);

export function usePolicies(): Policies {
  return useContext(PoliciesContext);
}

/** The pane's own words in the language chosen. */
export function useMessages(): PaneMessages {
  return MESSAGES[useLocale()];
}

export const ActionsContext = createContext<PaneActions | null>(null);

/** What a person can do. The same object for as long as the pane is open. */
export function useActions(): PaneActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('A component of the pane stands outside it');
  return actions;
}
