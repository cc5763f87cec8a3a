import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A whole row that is a button. */
export const ROW_BUTTON = {
  width: '100%',
  border: 'none',
  background: 'none',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} satisfies GriffelStyle;

/** A row of a list whose rows are all of one height. */
export const LIST_ROW = {
  ...ROW_BUTTON,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'center',
  height: '100%',
  padding: `0 ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
} satisfies GriffelStyle;

/** Text cut off with … where it would need a second line. */
export const ONE_LINE = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} satisfies GriffelStyle;
