import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * For a control that goes away when its work is done: should it hold the focus then, the focus moves to `next` instead
 * of being lost to the page.
 * @param next stands before the control on the page, and for longer
 * @returns the control's ref
 */
export function useFocusHandover(next: RefObject<HTMLElement | null>): (node: HTMLElement | null) => void {
  const control = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const node = control.current;
    const after = next.current;
    return () => {
      if (node !== null && node === document.activeElement) after?.focus();
    };
  }, [next]);
  return useCallback((node) => {
    control.current = node;
  }, []);
}
