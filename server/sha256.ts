import { createHash } from 'node:crypto';

/** SHA-256 in hex, as manifests and reports name files. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
