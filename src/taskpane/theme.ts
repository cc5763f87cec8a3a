import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The product's teal, from near black to near white. */
const TEAL: BrandVariants = {
  10: '#010504',
  20: '#061a18',
  30: '#072b28',
  40: '#083833',
  50: '#08463f',
  60: '#08534c',
  70: '#096159',
  80: '#0b6a62',
  90: '#247d75',
  100: '#3f8f87',
  110: '#58a199',
  120: '#72b3ac',
  130: '#8cc4be',
  140: '#a8d5d0',
  150: '#c5e6e2',
  160: '#e3f5f3',
};

const LIGHT: Theme = createLightTheme(TEAL);

/** On a dark ground the middle tones of brand and danger are too dim to read; these pass 4.5:1. */
const DARK: Theme = {
  ...createDarkTheme(TEAL),
  colorBrandForeground1: TEAL[120],
  colorBrandForeground2: TEAL[130],
  colorBrandForegroundLink: TEAL[140],
  colorStatusDangerForeground1: '#f1919b',
};

/**
 * The theme for Excel's own look. High contrast needs none of its own: Fluent leaves the colours to the system there.
 * @param background Excel's background as "#rrggbb", or null where it does not tell
 * @param prefersDark what the system asks for
 */
export function paneTheme(background: string | null, prefersDark: boolean): Theme {
  return isDark(background, prefersDark) ? DARK : LIGHT;
}

function isDark(background: string | null, prefersDark: boolean): boolean {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return prefersDark;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // Weights of ITU-R BT.601, enough to tell a dark ground from a light one.
  return red * 299 + green * 587 + blue * 114 < 128_000;
}
