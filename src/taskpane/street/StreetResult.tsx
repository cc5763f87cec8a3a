import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { StreetPreview } from '../../recalculate/sumUp';
import { hostFaultText } from '../../wording/faults';
import type { Advice } from '../../wording/pane/messages';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';
import { ProblemList } from './ProblemList';
import { RankTable } from './RankTable';
import type { StreetDesk } from './streetDesk';
import type { StreetStage } from './streetState';

interface StreetResultProps {
  readonly stage: StreetStage;
  readonly desk: StreetDesk;
}

/** What a summary would say or has said, with what is to be looked at and what can be done next. */
export function StreetResult({ stage, desk }: StreetResultProps) {
  const locale = useLocale();
  const words = streetPaneWords(locale);
  switch (stage.kind) {
    case 'planned':
      return <Preview preview={stage.preview} desk={desk} written={false} />;
    case 'written':
      return <Preview preview={stage.preview} desk={desk} written />;
    case 'nothingRead':
      return (
        <>
          <AdviceBar {...words.nothingRead} />
          <ProblemList problems={stage.problems} />
        </>
      );
    case 'cutOff':
      return <AdviceBar {...words.cutOff} />;
    case 'busy':
      return <AdviceBar {...words.busy} />;
    case 'refused':
      return <AdviceBar what={hostFaultText(stage.fault, locale)} todo="" />;
    case 'unexpected':
      return <AdviceBar {...words.unexpected} detail={stage.detail} />;
    case 'picking':
    case 'reading':
    case 'summing':
    case 'writing':
    case 'takenBack':
    case 'nothingToRestore':
    case 'stopped':
      return null;
  }
}

interface PreviewProps {
  readonly preview: StreetPreview;
  readonly desk: StreetDesk;
  readonly written: boolean;
}

function Preview({ preview, desk, written }: PreviewProps) {
  const styles = useStyles();
  const words = streetPaneWords(useLocale());
  const changes = preview.plan.edits.length > 0;
  return (
    <>
      <div className={styles.actions}>
        {!written && changes && (
          <>
            <Button appearance="primary" onClick={() => void desk.write(preview)}>
              {words.write}
            </Button>
            <Button onClick={() => desk.dispatch({ kind: 'staged', stage: { kind: 'picking' } })}>
              {words.cancel}
            </Button>
          </>
        )}
        {written && <Button onClick={() => void desk.takeBack()}>{words.takeBack}</Button>}
      </div>
      <ProblemList problems={preview.problems} />
      <RankTable summary={preview.summary} />
    </>
  );
}

function AdviceBar({ what, todo, detail }: Advice & { readonly detail?: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.advice}>
        <MessageBarTitle className={styles.what}>{what}</MessageBarTitle>
        {todo}
        {detail !== undefined && <pre className={styles.detail}>{detail}</pre>}
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  advice: { whiteSpace: 'normal' },
  what: { display: 'block' },
  detail: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 },
});
