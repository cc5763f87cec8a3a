import { useRef, useState } from 'react';

/** An editor that a button opens; once it is closed the button has the focus again. */
export function useEditing() {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return {
    editing,
    toggle: () => setEditing(!editing),
    close: () => {
      setEditing(false);
      opener.current?.focus();
    },
    /** The ref of the button. */
    holdOpener: (node: HTMLButtonElement | null) => {
      opener.current = node;
    },
  };
}
