/**
 * What the pane may load: its own files and Excel's library, nothing else.
 * @returns the text of a Content-Security-Policy
 */
export function contentSecurityPolicy(settings, { development }) {
  const officeJs = settings.officeJs === 'self' ? [] : [new URL(settings.officeJsUrl).origin];
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...officeJs],
    // Fluent's style engine (Griffel) fills <style> elements while the pane runs. A nonce would have to differ for each
    // answer of the server, and the pane is served as plain files.
    'style-src': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': development ? ["'self'", 'wss://localhost:3000'] : ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
