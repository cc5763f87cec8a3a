/** The author of a twin is this with the thread's id. */
export const TWIN = 'tc=';

/** What the twin says. The labels and the indent are Excel's, so that readers of its files find their way. */
export function twinText(text: string, replies: readonly string[]): string {
  return [
    '[Threaded comment]',
    '',
    'This is a copy of a threaded comment, for programs that do not show threads. Newer versions of Excel show the ' +
      'thread itself, and discard what is changed here.',
    '',
    `Comment:\n    ${text}`,
    ...replies.map((reply) => `Reply:\n    ${reply}`),
  ].join('\n');
}
