import type { Workbook } from '../standin/workbook/workbook';
import { element } from './element';

/** The visible sheets' tabs; arrow keys go from one to the next. */
export function drawTabs(place: HTMLElement, workbook: Workbook): void {
  const hadFocus = place.contains(document.activeElement);
  const shown = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const activate = (index: number) => {
    const sheet = shown[(index + shown.length) % shown.length];
    if (sheet) workbook.activate(sheet);
  };
  const tabs = shown.map((sheet, index) => {
    const selected = sheet === workbook.activeSheet;
    const tab = element('button', { type: 'button', tabIndex: selected ? 0 : -1 }, sheet.name);
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(selected));
    tab.addEventListener('click', () => activate(index));
    tab.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowRight') activate(index + 1);
      if (key === 'ArrowLeft') activate(index - 1);
    });
    return tab;
  });
  place.replaceChildren(...tabs);
  if (hadFocus) place.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}
