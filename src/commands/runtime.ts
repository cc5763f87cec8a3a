import { ExcelHost } from '../excel/excelHost';
import { onCellSelected, onSheetsChanged, selectCell } from '../excel/sheetView';
import { hostServices } from '../taskpane/hostServices';
import { rememberChoices, rememberedChoices } from '../taskpane/choiceMemory';
import { rememberedLanguage, rememberLanguage } from '../taskpane/languageMemory';
import { languageFor, MESSAGES } from '../taskpane/languages';
import { startOffice } from '../taskpane/officeStart';
import { createPaneController } from '../taskpane/paneController';
import { scoringSettings } from '../taskpane/paneSettings';
import { initialState } from '../taskpane/paneState';
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

  const store = createPaneStore(initialState(language, rememberedChoices()));
  const host = new ExcelHost();
  const pause = () => new Promise<void>((resume) => setTimeout(resume));
  const settings = () => scoringSettings(store.getState().choices);
  const services = hostServices({
    host,
    view: { select: selectCell, onChanged: onSheetsChanged, onSelected: onCellSelected },
    settings,
    today: () => dayOf(new Date()),
    pause,
  });
  const controller = createPaneController(store, services);

  const element = document.getElementById('pane');
  if (!element) throw new Error('taskpane.html has no element with id "pane"');
  const paneIsBusy = () => store.getState().running !== null;
  startPane(element, store, controller, {
    ...{ background: office.background, rememberLanguage, rememberChoices },
    street: office.fault ? null : { host, settings, pause, paneIsBusy },
  });

  if (office.fault) {
    store.dispatch({ kind: 'startFailed', reason: office.fault });
    return;
  }
  services.onChanged(() => store.dispatch({ kind: 'sheetChanged' }));
  services.onSelected((sheet, cell) => controller.cellSelected(sheet, cell));
  registerCommands({
    score: () => controller.score('activeSheet'),
    result: () => store.getState().result,
    showPane: () => Office.addin.showAsTaskpane(),
  });
}

/** YYYY-MM-DD, as the calendar on the wall has it. */
function dayOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

void start();
