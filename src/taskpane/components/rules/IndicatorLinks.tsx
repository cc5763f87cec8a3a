import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { LinkOffer } from '../../../recalculate/linkOffers';
import { useActions, useMessages } from '../paneContext';

/** Which rubric each indicator is scored by, and why; each can be told otherwise. */
export function IndicatorLinks({ links }: { readonly links: readonly LinkOffer[] }) {
  const styles = useStyles();
  const { reading: words } = useMessages();
  return (
    <>
      <p className={styles.intro}>{words.linksIntro}</p>
      {links.map((link) => (
        <LinkChoice key={`${link.table} ${link.cell.row}`} link={link} />
      ))}
    </>
  );
}

const NONE = '';
const BY_NAME = 'byName';
const SHEET = 'sheet:';

function LinkChoice({ link: { indicator, sheet, by, candidates } }: { readonly link: LinkOffer }) {
  const styles = useStyles();
  const { reading: words } = useMessages();
  const actions = useActions();
  const gone = by === 'gone' ? sheet : null;
  return (
    <div className={styles.choice}>
      <Field label={indicator}>
        <Select
          value={sheet === null ? NONE : SHEET + sheet}
          onChange={(_event, { value }) => {
            const to =
              value === BY_NAME
                ? ({ kind: 'byName' } as const)
                : value === NONE
                  ? ({ kind: 'none' } as const)
                  : ({ kind: 'sheet', sheet: value.slice(SHEET.length) } as const);
            actions.decide({ kind: 'link', indicator, to });
          }}
        >
          {(by === 'person' || by === 'gone') && <option value={BY_NAME}>{words.byName}</option>}
          <option value={NONE}>{words.noRubric}</option>
          {gone !== null && <option value={SHEET + gone}>{gone}</option>}
          {candidates.map((candidate) => (
            <option key={candidate.sheet} value={SHEET + candidate.sheet}>
              {candidate.sheet}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.why}>{words.linkedBy[by]}</p>
    </div>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  // The longest option decides how wide a list is, unless it is told to keep within the pane.
  choice: { minWidth: 0, overflowWrap: 'anywhere', '& select': { minWidth: 0, width: '100%' } },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
