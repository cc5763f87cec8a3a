/** Of the bar that stays in sight below everything. */
export const FOOTER_HEIGHT = '32px';

/**
 * Where the page is magnified so far that bars which stay in sight would leave no room for the rest: they scroll with it.
 * A style's key.
 */
export const MAGNIFIED = '@media (max-width: 260px)';
