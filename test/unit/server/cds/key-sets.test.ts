import { afterEach, expect, it } from 'vitest';
import { openKeySets } from '../../../../server/cds/key-sets.ts';

/** A row of the registry that changes counts at once, without a restart. */

let now = Date.parse('2026-11-26T09:00:00Z');
const keySets = openKeySets(
  () => new Date(now),
  (_host, _options, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
);
afterEach(() => keySets.close());

it('a private address is asked no more once the row does not allow it', async () => {
  // Nobody listens there.
  const jku = 'https://keys.example.org:65535/keys';
  const row = { id: 'valley-ehr', iss: 'x', jku, tenant: 'local', role: 'clinician', groupingPreview: false } as const;
  const asked = (more: object) => keySets.keyOf({ ...row, ...more }, { alg: 'ES384', kid: 'k' }, input);
  await expect(asked({ privateNetwork: true })).rejects.toMatchObject({ problem: 'unreachable' });
  now += 60_000;
  await expect(asked({})).rejects.toMatchObject({ problem: 'address-not-allowed' });
});

const input = { payload: 'e30', signature: 'x' };
