/**
 * A process that writes bursts of events until it is killed, and prints the number and hash of each that was acknowledged
 * at once: what was printed before the kill has to be there after it.
 */
import { writeSync } from 'node:fs';
import { openTrail } from '../../../../server/audit/trail.ts';
import { openStore } from '../../../../server/store/database.ts';
import { openSeal } from '../../../../server/store/sealed.ts';

const [address = '', writer = ''] = process.argv.slice(2);
const trail = openTrail(openStore(JSON.parse(address)), openSeal([Buffer.alloc(32, 1)]), () => new Date());
const BURST = 12;

for (let burst = 0; ; burst++) {
  const one = async (patient: number) => {
    const { seq, hash } = await trail.record('valley', {
      who: { subject: `writer ${writer}`, role: 'coder' },
      action: 'read',
      endpoint: 'valley-ehr',
      patient: `hh-${burst}-${patient}`,
    });
    writeSync(1, `${seq} ${hash}\n`);
  };
  await Promise.all(Array.from({ length: BURST }, (_, patient) => one(patient)));
}
