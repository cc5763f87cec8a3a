import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { StreetPaneWords } from '../../wording/street/paneWords';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';
import type { StreetStage } from './streetState';

interface StreetStatusProps {
  readonly stage: StreetStage;
  /** How many workbooks were picked. */
  readonly files: number;
}

/** What is under way, or how it ended, for eyes and screen readers alike. */
export function StreetStatus({ stage, files }: StreetStatusProps) {
  const styles = useStyles();
  const words = streetPaneWords(useLocale());
  return (
    <div>
      <div role="status" className={styles.text}>
        {statusText(stage, files, words)}
      </div>
      {stage.kind === 'reading' && files > 0 && (
        <ProgressBar aria-label={words.reading(stage.done, files)} max={files} value={stage.done} />
      )}
    </div>
  );
}

function statusText(stage: StreetStage, files: number, words: StreetPaneWords): string {
  switch (stage.kind) {
    case 'reading':
      return stage.stopping ? words.stopping : words.reading(stage.done, files);
    case 'summing':
      return words.summing;
    case 'writing':
      return words.writing;
    case 'planned': {
      const { edits, sheet } = stage.preview;
      return edits.cells === 0 ? words.upToDate(sheet) : words.willWrite(edits.cells, sheet);
    }
    case 'written':
      return words.written(stage.preview.edits.cells, stage.preview.sheet);
    case 'takenBack':
      return words.takenBack(stage.kept);
    case 'nothingToRestore':
      return words.nothingToRestore;
    case 'stopped':
      return words.stopped;
    // These have a notice of their own.
    case 'nothingRead':
    case 'cutOff':
    case 'refused':
    case 'busy':
    case 'unexpected':
    case 'picking':
      return '';
  }
}

const useStyles = makeStyles({
  text: { minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});
