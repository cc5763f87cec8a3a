import { languageFor, MESSAGES } from '../taskpane/languages';
import { rememberedLanguage, rememberLanguage } from '../taskpane/languageMemory';
import { startOffice } from '../taskpane/officeStart';
import { createPaneController } from '../taskpane/paneController';
import { initialState } from '../taskpane/paneState';
import type { PaneServices } from '../taskpane/services';
import { startPane } from '../taskpane/startPane';
import { createPaneStore } from '../taskpane/store';
import { registerCommands } from './commands';

/**
 * The one page that Excel keeps open: the pane, and the ribbon's commands beside it. Both speak to one controller, so
 * the pane follows what the ribbon does, and only one run is under way.
 */
async function start(): Promise<void> {
  const office = await startOffice();
  const language = rememberedLanguage() ?? languageFor(office.displayLanguage);
  document.documentElement.lang = MESSAGES[language].locale;

  const store = createPaneStore(initialState(language));
  const services: PaneServices = {
    recalculate: () => Promise.resolve({ kind: 'busy' }),
    settle: () => Promise.resolve({ kind: 'busy' }),
    select: () => Promise.resolve(),
    onChanged: () => () => undefined,
    displayLanguage: office.displayLanguage,
  };
  const controller = createPaneController(store, services);
  services.onChanged(() => store.dispatch({ kind: 'sheetChanged' }));

  const element = document.getElementById('pane');
  if (!element) throw new Error('taskpane.html has no element with id "pane"');
  startPane(element, store, controller, { background: office.background, rememberLanguage });

  if (office.fault) {
    store.dispatch({
      kind: 'runEnded',
      ending: { kind: 'cannotStart', reason: office.fault },
      result: null,
    });
    return;
  }
  registerCommands({
    score: () => controller.score('activeSheet'),
    result: () => store.getState().result,
    showPane: () => Office.addin.showAsTaskpane(),
  });
}

void start();
