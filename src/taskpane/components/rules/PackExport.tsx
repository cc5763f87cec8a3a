import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Rubric } from '../../../rubric/rubric';
import { packFile, type PackFile } from '../../packFile';
import { Details } from '../Notice';
import { useActions, useMessages } from '../paneContext';

/** Saves the rubric as it was read, as a rule pack; says so where it is not fit to be one. */
export function PackExport({ rubric }: { readonly rubric: Rubric }) {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const actions = useActions();
  const [made, setMade] = useState<PackFile | null>(null);
  const save = () => {
    const file = packFile(rubric);
    setMade(file);
    if (file.ok) actions.saveFile(file.name, file.text);
  };
  return (
    <div>
      <Button onClick={save}>{words.export}</Button>
      <div aria-live="polite" className={styles.outcome}>
        {made?.ok && words.exported(made.name)}
        {made && !made.ok && (
          <>
            {words.cannotExport}
            <Details text={made.faults.map(({ path, code }) => `${path} ${code}`).join('\n')} />
          </>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  outcome: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
