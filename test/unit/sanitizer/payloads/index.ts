import { html5SecuritySyntax } from './html5-security-syntax.js';
import { html5Security } from './html5-security.js';
import { mutation } from './mutation.js';
import { owasp } from './owasp.js';
import type { Payload } from './payload.js';

/** All, by the file they are in. */
export const payloads: Readonly<Record<string, readonly Payload[]>> = {
  owasp,
  html5Security,
  html5SecuritySyntax,
  mutation,
};
