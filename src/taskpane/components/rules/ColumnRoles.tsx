import { Badge, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ColumnOffer } from '../../../reading/roles/columnOffers';
import type { ColumnRole } from '../../../reading/sheetReading';
import { columnName } from '../../../snapshot/area';
import { ROLES, roleName } from '../../../wording/names';
import { useActions, useLocale, useMessages } from '../paneContext';

interface ColumnRolesProps {
  readonly sheet: string;
  readonly offers: readonly ColumnOffer[];
}

/** What each column was taken for, how surely and by what; each can be told otherwise. */
export function ColumnRoles({ sheet, offers }: ColumnRolesProps) {
  const styles = useStyles();
  const { reading: words } = useMessages();
  return (
    <>
      <p className={styles.intro}>{words.columnsIntro}</p>
      {offers.map((offer) => (
        <ColumnChoice key={offer.column} sheet={sheet} offer={offer} />
      ))}
    </>
  );
}

const AS_READ = '';

function ColumnChoice({ sheet, offer }: { readonly sheet: string; readonly offer: ColumnOffer }) {
  const styles = useStyles();
  const locale = useLocale();
  const { reading: words } = useMessages();
  const actions = useActions();
  const { read, chosen, alternatives } = offer;
  const likely = read ? [read.role, ...alternatives] : alternatives;
  const others = ROLES.filter((role) => !likely.includes(role));
  const option = (role: ColumnRole) => (
    <option key={role} value={role}>
      {roleName(role, locale)}
    </option>
  );
  return (
    <div className={styles.choice}>
      <Field label={words.column(columnName(offer.column), offer.header || words.noHeader)}>
        <Select
          value={read?.role ?? 'none'}
          onChange={(_event, { value }) => {
            const role = ROLES.find((one) => one === value);
            const answer = value === AS_READ ? 'asRead' : (role ?? 'none');
            actions.decide({ kind: 'role', sheet, at: offer.at, role: answer });
          }}
        >
          {chosen && <option value={AS_READ}>{words.asRead}</option>}
          <option value="none">{words.notUsed}</option>
          <optgroup label={words.likely}>{likely.map(option)}</optgroup>
          <optgroup label={words.others}>{others.map(option)}</optgroup>
        </Select>
      </Field>
      {read && (
        <p className={styles.why}>
          {read.confidence === 'doubtful' ? (
            <Badge appearance="tint" color="warning">
              {words.confidence.doubtful}
            </Badge>
          ) : (
            words.confidence[read.confidence]
          )}
          {' · '}
          {words.because[read.because]}
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  // The longest option decides how wide a list is, unless it is told to keep within the pane.
  choice: { minWidth: 0, overflowWrap: 'anywhere', '& select': { minWidth: 0, width: '100%' } },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
