/** What a server or the network does with one request. */
export type Fault =
  | { kind: 'ok'; delay: number; isSlow: boolean }
  | { kind: 'status'; delay: number; status: number; retryAfter?: string }
  | { kind: 'cut'; delay: number; inBody: boolean }
  | { kind: 'hang'; inBody: boolean }
  | { kind: 'drip' }
  | { kind: 'text'; delay: number; text: string };

/** How the last try of a loading has to show: as the article, or as a failure with this code. */
export function outcomeOf(fault: Fault): { code: string; status?: number } | 'ok' {
  switch (fault.kind) {
    case 'ok':
      return 'ok';
    case 'status':
      return { code: 'http', status: fault.status };
    case 'cut':
      return { code: 'network' };
    case 'hang':
    case 'drip':
      return { code: 'timeout' };
    case 'text':
      return { code: fault.text.startsWith('[1') ? 'unknown-format' : 'not-json' };
  }
}
