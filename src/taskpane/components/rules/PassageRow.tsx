import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Item } from '../../../rubric/rubric';
import { formForWords } from '../../rules/clauseForm';
import { answerOn, correction, type Passage } from '../../rules/passages';
import { useActions, useMessages } from '../paneContext';
import { ClauseEditor } from './ClauseEditor';
import { useEditing } from './useEditing';

interface PassageRowProps {
  readonly item: Item;
  readonly passage: Passage;
  /** A person has said that it costs and earns nothing. */
  readonly dismissed: boolean;
  readonly busy: boolean;
}

/** Words of a standard that make no rule, because nobody could read them or because a person said so. */
export function PassageRow({ item, passage, dismissed, busy }: PassageRowProps) {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const actions = useActions();
  const { editing, toggle, close, holdOpener } = useEditing();
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        {dismissed ? words.dismissed(passage.quote) : words.unread(passage.quote)}
      </span>
      {dismissed ? (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => actions.decide(answerOn(item, passage, { kind: 'asRead' }))}
        >
          {words.asRead}
        </Button>
      ) : (
        <Button ref={holdOpener} size="small" appearance="subtle" aria-expanded={editing} onClick={toggle}>
          {words.makeRule}
        </Button>
      )}
      {editing && (
        <ClauseEditor
          item={item}
          start={formForWords(passage.quote)}
          before={null}
          busy={busy}
          onSave={(right) => {
            actions.decide(correction(item, passage, null, right));
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    color: tokens.colorNeutralForeground2,
    '& > button': { minWidth: 0, marginLeft: 'auto', color: tokens.colorBrandForegroundLink },
    '& > form': { flex: '1 1 100%' },
  },
  words: { flex: '1 1 60%', minWidth: 0 },
});
