import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FinalSheet } from '../../../planning/finals';
import { countEdits } from '../../../recalculate/preview';
import type { ScoredSheet } from '../../../recalculate/result';
import { useActions, useMessages } from '../paneContext';

interface FinalBoxProps {
  readonly scored: ScoredSheet;
  /** Figures of this sheet that are still to be written. */
  readonly unwritten: boolean;
  readonly busy: boolean;
}

/** 定稿: marks a sheet that was signed off, says how it compares, takes the mark off. */
export function FinalBox({ scored, unwritten, busy }: FinalBoxProps) {
  const styles = useStyles();
  const { final: words } = useMessages();
  const actions = useActions();
  const { sheet } = scored.reading;
  const { final } = scored;
  return (
    <section
      className={mergeClasses(styles.box, final ? styles.final : styles.open)}
      aria-label={words.title}
    >
      <h3 className={styles.title}>{final ? words.isFinal(final.since) : words.title}</h3>
      {final ? <Comparison final={final} /> : <p className={styles.text}>{words.explain}</p>}
      <div className={styles.buttons}>
        {final && final.held.length > 0 && (
          <Button onClick={() => actions.chooseView('held')}>{words.see}</Button>
        )}
        <Button
          disabledFocusable={busy || (!final && unwritten)}
          {...(!final && unwritten && { title: words.scoreFirst })}
          onClick={() => actions.setFinal(sheet, final === null)}
        >
          {final ? words.takeOff : words.mark}
        </Button>
      </div>
    </section>
  );
}

function Comparison({ final: { held } }: { readonly final: FinalSheet }) {
  const styles = useStyles();
  const { final: words } = useMessages();
  const { cells, comments } = countEdits({ edits: held });
  return (
    <p className={styles.text}>{cells + comments === 0 ? words.same : words.differs(cells, comments)}</p>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  open: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  final: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
