/**
 * Listens, until `signal` aborts, for the page's content security policy refusing an address. The
 * returned function answers the directive that did, or `undefined`. A browser tells of it by an event
 * alone, which may come after the request has failed. Of a redirection it tells the first address.
 * https://www.w3.org/TR/CSP3/#violation-events
 */
export function watchPolicy(url: string, signal: AbortSignal): () => string | undefined {
  let directive: string | undefined;
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition, effectiveDirective }) => {
      const isOurs = effectiveDirective === 'connect-src' && blockedURI === url.replace(/#.*/, '');
      if (isOurs && disposition === 'enforce') directive = effectiveDirective;
    },
    { signal },
  );
  return () => directive;
}
