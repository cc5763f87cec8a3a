import { makeStyles, tokens } from '@fluentui/react-components';
import type { PackFault } from '../../../rubric/pack/packFault';
import { packFaultText, packPlaceText } from '../../../wording/packFaults';
import { useLocale, useMessages } from '../paneContext';

/** The first ones name the mistake. */
const MOST_SHOWN = 5;

/** What is wrong with a rule pack, each with its place and what to do. */
export function FaultList({ faults }: { readonly faults: readonly PackFault[] }) {
  const styles = useStyles();
  const locale = useLocale();
  const { packs: words } = useMessages();
  return (
    <ul className={styles.list}>
      {faults.slice(0, MOST_SHOWN).map((fault, index) => (
        <li key={index}>
          <strong>{packPlaceText(fault, locale)}</strong> {packFaultText(fault, locale)}
        </li>
      ))}
      {faults.length > MOST_SHOWN && <li>{words.more(faults.length - MOST_SHOWN)}</li>}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '1.4em',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});
