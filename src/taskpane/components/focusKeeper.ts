import { useEffect, type RefObject } from 'react';

/**
 * Keeps the keyboard in the pane: when what has the focus is taken out of the page, the nearest thing around it that is
 * left takes it. Where the keyboard is in the sheet, nothing here calls it away.
 */
export function useFocusKeeper(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    /** What had the focus last, and what is around it, from the inside out. */
    let trail: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) trail = around(target, root);
    };
    const observer = new MutationObserver(() => {
      const [last] = trail;
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus())
        return;
      const nearest = trail.find((element) => element.isConnected);
      if (nearest instanceof HTMLElement) takeFocus(nearest);
    });
    root.addEventListener('focusin', onFocus);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [pane]);
}

function around(target: Element, root: Element): readonly Element[] {
  const trail: Element[] = [];
  for (let element: Element | null = target; element; element = element.parentElement) {
    trail.push(element);
    if (element === root) break;
  }
  return trail;
}

function takeFocus(element: HTMLElement): void {
  if (!element.matches('button, input, select, textarea, a[href], [tabindex]')) {
    element.tabIndex = -1;
    // It is no control: a frame around half the pane would only startle.
    element.style.outline = 'none';
  }
  element.focus({ preventScroll: true });
}
