import { executeServerCommand } from '@web/test-runner-commands';
import type { ReceivedRequest, Resource } from './server/reply.js';

type Added = Pick<Served, 'id'> & { path: string };

export interface Served {
  id: string;
  /** At the origin of the tests themselves. */
  url: string;
  /** The same resource at a second origin. */
  otherOriginUrl: string;
}

/** Has the test server answer requests to an address of its own with what is given. */
export async function serve(resource: Resource): Promise<Served> {
  const [origin, { id, path }] = await Promise.all([
    otherOrigin(),
    executeServerCommand<Added, Resource>('serve', resource),
  ]);
  return { id, url: location.origin + path, otherOriginUrl: origin + path };
}

/** The requests that came so far, at both origins, preflights too, in the order they came. */
export function requestsOf({ id }: Served): Promise<ReceivedRequest[]> {
  return executeServerCommand('requests-of', id);
}

/** Lets the server send what it holds of this resource (`isHeld`). */
export function release({ id }: Served): Promise<void> {
  return executeServerCommand('release', id);
}

/** The second origin, where the files of `/dist/` and `/test/` are served as well. */
export function otherOrigin(): Promise<string> {
  return executeServerCommand('other-origin');
}
