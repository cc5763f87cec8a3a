import { createRoot } from 'react-dom/client';
import { Pane } from '../../src/taskpane/components/Pane';
import { paneTheme } from '../../src/taskpane/theme';
import type { Locale } from '../../src/wording/locale';
import { notedActions } from './notedActions';
import { stateNamed, type StateName } from './states';

/** The page of the state tests: `show` draws the pane in a state, and clicks are written down. */
export interface StatesWindow {
  show(name: StateName, language: Locale): void;
  readonly clicks: string[];
}

const element = document.getElementById('pane');
if (!element) throw new Error('The page has no place for the pane');
const root = createRoot(element);
const clicks: string[] = [];
const actions = notedActions((what) => void clicks.push(what));

const statesWindow: StatesWindow = {
  clicks,
  show(name, language) {
    document.documentElement.lang = language;
    root.render(
      <Pane
        state={stateNamed(name, language)}
        theme={paneTheme(null, matchMedia('(prefers-color-scheme: dark)').matches)}
        actions={actions}
      />,
    );
  },
};
Object.assign(globalThis, { states: statesWindow });
