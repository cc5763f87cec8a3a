import { Button } from '@fluentui/react-components';
import { useMessages } from './paneContext';

/** Offers the other language in its own words, so that whoever needs it can read it. */
export function LanguageSwitch({ onSwitch }: { readonly onSwitch: () => void }) {
  const { otherLanguage, otherLocale } = useMessages();
  return (
    <Button appearance="subtle" size="small" lang={otherLocale} onClick={onSwitch}>
      {otherLanguage}
    </Button>
  );
}
