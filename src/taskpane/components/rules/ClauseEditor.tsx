import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Clause, ClauseKind } from '../../../rubric/clause';
import type { Item } from '../../../rubric/rubric';
import { clauseRule } from '../../../wording/clauseRule';
import { kindName } from '../../../wording/names';
import { ASKED_WITH, FIELDS_OF, type FieldName } from '../../rules/clauseFields';
import { clauseFrom, type ClauseForm } from '../../rules/clauseForm';
import { useLocale, useMessages } from '../paneContext';
import { ClauseField } from './ClauseField';

interface ClauseEditorProps {
  readonly item: Item;
  /** What it is to begin with. */
  readonly start: ClauseForm;
  /** The clause that is corrected; null where words become a rule. */
  readonly before: Clause | null;
  readonly busy: boolean;
  readonly onSave: (clause: Clause) => void;
  readonly onCancel: () => void;
}

const KINDS = Object.keys(FIELDS_OF) as readonly ClauseKind[];

/** A rule in fields. What cannot be is said beside its field; what it comes to is said in words before it is kept. */
export function ClauseEditor({ item, start, before, busy, onSave, onCancel }: ClauseEditorProps) {
  const styles = useStyles();
  const locale = useLocale();
  const { rules: words } = useMessages();
  const [form, setForm] = useState(start);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const result = clauseFrom(form, item, before);
  const set = (name: FieldName, value: string) =>
    setForm({ ...form, fields: { ...form.fields, [name]: value } });
  return (
    <form
      className={styles.form}
      aria-label={words.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (result.ok && !busy) onSave(result.clause);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Field label={words.kind}>
        <Select
          ref={(node: HTMLSelectElement | null) => {
            first.current = node;
          }}
          value={form.kind}
          onChange={(_event, { value }) => {
            const kind = KINDS.find((one) => one === value);
            if (kind) setForm({ ...form, kind });
          }}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind, locale)}
            </option>
          ))}
        </Select>
      </Field>
      {FIELDS_OF[form.kind]
        .filter((name) => isAsked(name, form))
        .map((name) => (
          <ClauseField
            key={name}
            name={name}
            kind={form.kind}
            value={form.fields[name]}
            wrong={result.ok ? undefined : result.wrong.find(({ field }) => field === name)}
            onChange={(value) => set(name, value)}
          />
        ))}
      <p className={styles.rule} aria-live="polite">
        {result.ok && clauseRule(result.clause, locale)}
      </p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || !result.ok}>
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

function isAsked(name: FieldName, { fields }: ClauseForm): boolean {
  const other = ASKED_WITH[name];
  return other === undefined || fields[other] !== '';
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  rule: { margin: 0, minHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
