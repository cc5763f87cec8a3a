import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { BookResult } from '../../street/communities/results';
import type { StreetPaneWords } from '../../wording/street/paneWords';
import { streetPaneWords } from '../../wording/streetPane';
import { useLocale } from '../components/paneContext';
import type { StreetDesk } from './streetDesk';
import type { PickedFile } from './streetState';

interface PickedFilesProps {
  readonly files: readonly PickedFile[];
  readonly busy: boolean;
  readonly desk: StreetDesk;
}

/** The workbooks that were picked, each with what came of reading it. */
export function PickedFiles({ files, busy, desk }: PickedFilesProps) {
  const styles = useStyles();
  const words = streetPaneWords(useLocale());
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.section}>
      <Button className={styles.pick} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {words.pick}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xls,.et"
        aria-label={words.pick}
        className={styles.hidden}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          desk.pick([...(currentTarget.files ?? [])]);
          // The same file may be picked again, after it was changed.
          currentTarget.value = '';
        }}
      />
      {files.length > 0 && (
        <>
          <p className={styles.count}>{words.picked(files.length)}</p>
          <ul className={styles.list}>
            {files.map((file) => (
              <li key={file.name} className={styles.file}>
                <span className={styles.name}>
                  {file.name}
                  <span className={styles.outcome}>{outcome(file.result, words)}</span>
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={words.drop(file.name)}
                  disabledFocusable={busy}
                  onClick={() => desk.drop(file.name)}
                >
                  ✕
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function outcome(result: BookResult | null, words: StreetPaneWords): string {
  if (!result) return words.waiting;
  const { rubrics, community } = result;
  if (rubrics.length === 0) return words.notRead;
  const communities = new Set(rubrics.map((rubric) => rubric.community ?? community));
  const [only = community] = communities;
  return communities.size > 1
    ? words.readMany(communities.size, rubrics.length)
    : words.read(only, rubrics.length);
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  pick: { alignSelf: 'flex-start' },
  hidden: { display: 'none' },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: 'none', maxHeight: '240px', overflowY: 'auto' },
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  name: { overflowWrap: 'anywhere' },
  outcome: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
