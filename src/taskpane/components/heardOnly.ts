import { makeStyles } from '@fluentui/react-components';

/** For text that is in the page for screen readers and takes no room. */
export const useHeardOnly = makeStyles({
  heardOnly: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
