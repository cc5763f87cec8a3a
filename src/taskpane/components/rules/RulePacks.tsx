import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RubricPack } from '../../../rubric/pack/packSchema';
import type { Rubric } from '../../../rubric/rubric';
import { packFile, type PackFile } from '../../packFile';
import { LARGEST_PACK, readPackFile, type PackImport } from '../../packImport';
import { useActions, useMessages } from '../paneContext';
import { FaultList } from './FaultList';

interface RulePacksProps {
  readonly rubric: Rubric;
  /** Those that were brought into the workbook. */
  readonly packs: readonly RubricPack[];
  readonly busy: boolean;
}

/** What came of the last thing that was asked for here. */
type Outcome =
  | { readonly kind: 'exported'; readonly made: PackFile }
  | { readonly kind: 'imported'; readonly file: string; readonly read: PackImport };

/** Takes the rubric out of the workbook as rules, and brings rules in. */
export function RulePacks({ rubric, packs, busy }: RulePacksProps) {
  const styles = useStyles();
  const { packs: words } = useMessages();
  const actions = useActions();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = () => {
    const made = packFile(rubric);
    setOutcome({ kind: 'exported', made });
    if (made.ok) actions.saveFile(made.name, made.text);
  };
  const bring = async (file: File) => {
    const read = await readPackFile(file);
    setOutcome({ kind: 'imported', file: file.name, read });
    if (read.kind === 'pack') actions.decide({ kind: 'pack', pack: read.pack });
  };
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.buttons}>
        <Button onClick={save}>{words.export}</Button>
        <Button disabledFocusable={busy} onClick={() => picker.current?.click()}>
          {words.import}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again once it has been mended.
            target.value = '';
            if (file) void bring(file);
          }}
        />
      </div>
      <div aria-live="polite">{outcome && <OutcomeWords outcome={outcome} />}</div>
      {packs.length > 0 && (
        <div>
          <h3 className={styles.title}>{words.kept}</h3>
          <ul className={styles.list}>
            {packs.map(({ name }) => (
              <li key={name} className={styles.pack}>
                <span className={styles.name}>{name}</span>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={words.dropNamed(name)}
                  onClick={() => actions.decide({ kind: 'packDropped', name })}
                >
                  {words.drop}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  const { packs: words } = useMessages();
  if (outcome.kind === 'exported') {
    const { made } = outcome;
    if (made.ok) return words.exported(made.name);
    return (
      <>
        {words.cannotExport}
        <FaultList faults={made.faults} />
      </>
    );
  }
  const { read, file } = outcome;
  switch (read.kind) {
    case 'pack':
      return words.imported(read.pack.name);
    case 'tooLarge':
      return `${words.refused(file)} ${words.tooLarge(LARGEST_PACK / 1_000_000)}`;
    case 'notJson':
      return `${words.refused(file)} ${words.notJson}`;
    case 'notARubric':
      return `${words.refused(file)} ${words.notARubric}`;
    case 'faults':
      return (
        <>
          {words.refused(file)}
          <FaultList faults={read.faults} />
        </>
      );
  }
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  name: { flex: '1 1 60%', minWidth: 0 },
  pack: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
});
