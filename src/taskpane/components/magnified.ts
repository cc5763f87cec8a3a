/**
 * Where the page is magnified so far that what stays in sight would leave no room for the rest: bars scroll with it.
 * A style's key.
 */
export const MAGNIFIED = '@media (max-width: 260px)';
