import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';
import { captureFile } from './captureFile';
import { PickedFiles } from './PickedFiles';
import { StreetChoices } from './StreetChoices';
import type { StreetGround } from './streetContext';
import { StreetDesk } from './streetDesk';
import { StreetResult } from './StreetResult';
import { isUnderWay } from './streetState';
import { StreetStatus } from './StreetStatus';

export interface StreetDialogProps {
  readonly ground: StreetGround;
  readonly onClose: () => void;
}

/** What was picked and read stays for as long as the pane is open. */
const desks = new WeakMap<StreetGround, StreetDesk>();

/** Over the whole pane: workbooks are picked, read, looked at and summed up in the open one. */
export function StreetDialog({ ground, onClose }: StreetDialogProps) {
  const styles = useStyles();
  const locale = useLocale();
  const words = streetPaneWords(locale);
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const desk = desks.get(ground) ?? new StreetDesk({ ...ground, capture: captureFile });
  desks.set(ground, desk);
  const state = useSyncExternalStore(desk.subscribe, desk.getState);
  const busy = isUnderWay(state.stage);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        // What is being written is written to its end.
        if (busy) event.preventDefault();
      }}
      // The browser has given the focus back to the button by then.
      onClose={onClose}
    >
      <div className={styles.page}>
        <h2 id={title} className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.about}>{words.about}</p>
        <PickedFiles files={state.files} busy={busy} desk={desk} />
        <StreetChoices state={state} busy={busy} desk={desk} />
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void desk.sumUp(words.ownName)}
          >
            {words.sumUp}
          </Button>
          {state.stage.kind === 'reading' && (
            <Button onClick={() => desk.stop()} disabledFocusable={state.stage.stopping}>
              {words.stop}
            </Button>
          )}
          <Button disabledFocusable={busy} onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        </div>
        <StreetStatus stage={state.stage} files={state.files.length} />
        <StreetResult stage={state.stage} desk={desk} />
      </div>
    </dialog>
  );
}

const useStyles = makeStyles({
  dialog: {
    width: '100%',
    maxWidth: '720px',
    height: '100%',
    maxHeight: '100%',
    margin: '0 auto',
    padding: 0,
    border: 'none',
    boxSizing: 'border-box',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, ...typographyStyles.subtitle2 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
