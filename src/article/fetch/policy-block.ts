/**
 * Listens, until `signal` aborts, for the page's content security policy refusing an address. The
 * returned function answers the directive that did, or `undefined`. A browser tells of it by an event
 * alone, which may come after the request has failed.
 * https://www.w3.org/TR/CSP3/#violation-events
 */
export function watchPolicy(url: string, signal: AbortSignal): () => string | undefined {
  let directive: string | undefined;
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, disposition, effectiveDirective }) => {
      // Some browsers tell only the origin of an address at another host.
      const isOurs = effectiveDirective === 'connect-src' && url.startsWith(blockedURI);
      if (isOurs && disposition === 'enforce') directive = effectiveDirective;
    },
    { signal },
  );
  return () => directive;
}
