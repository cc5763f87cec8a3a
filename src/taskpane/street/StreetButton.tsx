import { Button } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale, useMessages } from '../components/paneContext';
import type { StreetDialogProps } from './StreetDialog';
import { useStreetGround } from './streetContext';

/** Opens what sums up communities. Reading files is most of its code, and is loaded with the first click. */
export function StreetButton() {
  const ground = useStreetGround();
  const words = streetPaneWords(useLocale());
  const { retry } = useMessages();
  const [Dialog, setDialog] = useState<ComponentType<StreetDialogProps> | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!ground) return null;

  const show = async () => {
    try {
      const loaded = await import('./StreetDialog');
      setDialog(() => loaded.StreetDialog);
      setFailed(false);
      setOpen(true);
    } catch {
      // The server has not answered: the person may try again.
      setFailed(true);
    }
  };
  return (
    <>
      <Button appearance="subtle" size="small" onClick={() => void show()}>
        {failed ? `${words.title} (${retry})` : words.title}
      </Button>
      {open && Dialog && <Dialog ground={ground} onClose={() => setOpen(false)} />}
    </>
  );
}
