import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ClauseKind } from '../../../rubric/clause';
import { packFaultText } from '../../../wording/packFaults';
import { FIELD_INPUT, type FieldName } from '../../rules/clauseFields';
import type { WrongField } from '../../rules/clauseForm';
import type { ClauseFieldWords } from '../../../wording/pane/clauseFieldWords';
import { useLocale, useMessages } from '../paneContext';

interface ClauseFieldProps {
  readonly name: FieldName;
  readonly kind: ClauseKind;
  readonly value: string;
  readonly wrong: WrongField | undefined;
  readonly onChange: (value: string) => void;
}

/** One thing that can be said of a clause, in the control that fits it. */
export function ClauseField({ name, kind, value, wrong, onChange }: ClauseFieldProps) {
  const locale = useLocale();
  const { clauseField: words } = useMessages();
  const input = FIELD_INPUT[name];
  const label = name === 'points' && kind === 'bonus' ? words.bonusPoints : words.label[name];
  if (input.kind === 'tick') {
    return (
      <Checkbox
        label={label}
        checked={value === 'yes'}
        onChange={(_event, { checked }) => onChange(checked === true ? 'yes' : '')}
      />
    );
  }
  return (
    <Field
      label={label}
      validationState={wrong ? 'error' : 'none'}
      {...(wrong && { validationMessage: packFaultText(wrong.fault, locale) })}
    >
      {input.kind === 'choice' ? (
        <Select value={value} onChange={(_event, { value: way }) => onChange(way)}>
          {input.ways.map((way) => (
            <option key={way} value={way}>
              {wayName(words, way)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          value={value}
          inputMode={input.kind === 'figure' ? 'decimal' : 'text'}
          onChange={(_event, { value: typed }) => onChange(typed)}
        />
      )}
    </Field>
  );
}

function wayName({ way: names }: ClauseFieldWords, way: string): string {
  return Object.entries(names).find(([name]) => name === way)?.[1] ?? way;
}
