import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { LIMITS } from '../../../../../server/editions/hhgs/distribution.ts';
import { readFolder } from '../../../../../server/editions/hhgs/read-folder.ts';
import { readZip } from '../../../../../server/editions/hhgs/read-zip.ts';
import { miniature, unpacked, zipped } from '../../../../hhgs/distribution.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

const DIAGNOSES = 'HomeHealthGrouperSoftware/tables/Versions/07226/RT/Diagnosis_Codes.txt';

async function saved(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Why a distribution is refused; what was read is not kept, since a bomb would fill the report. */
function refusal(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'it was read',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

/** A zip of one innocent entry whose stored name is replaced by a hostile one of the same length. */
async function renamed(hostile: string): Promise<Buffer> {
  const name = `${'n'.repeat(hostile.length - 4)}.txt`;
  const bytes = await zipped(new Map([[name, Buffer.from('x')]]));
  let at = bytes.indexOf(name);
  while (at >= 0) {
    bytes.write(hostile, at, 'latin1');
    at = bytes.indexOf(name, at);
  }
  return bytes;
}

/** Writes into the central directory record of the entry: offsets as in the zip format (APPNOTE 4.3.12). */
function inDirectory(zip: Buffer, name: string, change: (record: Buffer) => void): Buffer {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\x01\x02', 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const record = bytes.subarray(at);
    if (record.subarray(46, 46 + record.readUInt16LE(28)).toString() === name) change(record);
  }
  return bytes;
}

describe('a whole distribution', () => {
  it('gives the files that an import reads, with their hashes, and counts the others', async () => {
    const files = miniature();
    const read = await readZip(await saved('whole.zip', await zipped(files)));
    expect([...read.files.keys()].sort()).toEqual([...files.keys()].filter((path) => !/README|jar/.test(path)).sort());
    expect(Buffer.from(read.files.get(DIAGNOSES)?.bytes ?? [])).toEqual(files.get(DIAGNOSES));
    expect(read.others).toBe(2);
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads the same from the folder that it unpacks to', async () => {
    const files = miniature();
    const zip = await readZip(await saved('same.zip', await zipped(files)));
    const read = await readFolder(await unpacked(files, join(folder, 'unpacked')));
    const hashes = (of: typeof zip) => [...of.files.values()].map(({ path, sha256 }) => `${path} ${sha256}`).sort();
    expect(hashes(read)).toEqual(hashes(zip));
    expect(read.sha256).toBeUndefined();
  });

  it('leaves a zip inside the zip closed', async () => {
    const inner = await zipped(miniature());
    const read = await readZip(await saved('nested.zip', await zipped(new Map([['inner.zip', inner]]))));
    expect(read.files.size).toBe(0);
    expect(read.others).toBe(1);
  });
});

describe('hostile names', () => {
  it.each([
    ['../../../tmp/lintel-evil.txt'],
    ['tables/../../lintel-evil.txt'],
    ['/tmp/lintel-evil.txt'],
    ['C:/Windows/lintel-evil.txt'],
    ['c:lintel-evil.txt'],
    ['..\\..\\lintel-evil.txt'],
    ['tables\\Versions\\evil.txt'],
    ['tables/line\nbreak/evil.txt'],
  ])('%j is refused', async (name) => {
    expect(await refusal(readZip(await saved('hostile.zip', await renamed(name))))).toMatch(
      /relative path|absolute path|invalid characters|control characters/,
    );
  });

  it('a symbolic link is refused', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('/etc/passwd'), DIAGNOSES, { mode: 0o120777 });
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    expect(await refusal(readZip(await saved('link.zip', Buffer.concat(chunks))))).toMatch(/link/);
  });

  it('a name that appears twice is refused, also in another case', async () => {
    const twice = new Map([
      ['tables/A.txt', Buffer.from('1')],
      ['TABLES/a.txt', Buffer.from('2')],
    ]);
    expect(await refusal(readZip(await saved('twice.zip', await zipped(twice))))).toMatch(/twice/);
  });

  it('a link in a folder is not followed', async () => {
    const at = await unpacked(miniature(), join(folder, 'linked'));
    await rm(join(at, DIAGNOSES));
    await symlink('/etc/hostname', join(at, DIAGNOSES));
    expect(await refusal(readFolder(at))).toMatch(/link/);
  });
});

describe('bombs', () => {
  const zeros = (size: number) => new Map([[DIAGNOSES, Buffer.alloc(size, 0x20)]]);

  it('one file that unpacks to far more than its size is refused by the ratio', async () => {
    const zip = await zipped(zeros(40 * 1024 * 1024));
    expect(zip.length).toBeLessThan(100_000);
    expect(await refusal(readZip(await saved('bomb.zip', zip)))).toMatch(/times its size/);
  });

  it('a size that the directory states too low is found while unpacking', async () => {
    const zip = inDirectory(await zipped(zeros(3 * 1024 * 1024)), DIAGNOSES, (record) => record.writeUInt32LE(100, 24));
    expect(await refusal(readZip(await saved('liar.zip', zip)))).toMatch(/Diagnosis_Codes/);
  });

  it('many files that are small each stop at the total', async () => {
    const files = new Map(
      Array.from({ length: 20 }, (_, i) => [`docs/${i}.txt`, Buffer.alloc(200_000, 0x20)] as const),
    );
    const limits = { ...LIMITS, totalBytes: 3_000_000 };
    expect(await refusal(readZip(await saved('many.zip', await zipped(files)), limits))).toMatch(/more than the/);
  });

  it('more entries than a release could have are refused before any is unpacked', async () => {
    const files = new Map(Array.from({ length: 50 }, (_, i) => [`docs/${i}.txt`, Buffer.from('x')] as const));
    const limits = { ...LIMITS, entries: 49 };
    expect(await refusal(readZip(await saved('entries.zip', await zipped(files)), limits))).toMatch(/entries/);
  });

  it('a file larger than any release is not read at all', async () => {
    const zip = await zipped(miniature());
    expect(await refusal(readZip(await saved('big.zip', zip), { ...LIMITS, zipBytes: zip.length - 1 }))).toMatch(
      /bytes/,
    );
  });
});

describe('damage', () => {
  it('a zip cut anywhere is refused', async () => {
    const zip = await zipped(miniature());
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.999]) {
      const path = await saved('cut.zip', zip.subarray(0, Math.floor(zip.length * share)));
      expect(await refusal(readZip(path)), `cut at ${share}`).toMatch(/cut\.zip|entry/);
    }
  });

  it('one changed byte in any packed file is found, also in one that is not imported', async () => {
    const zip = await zipped(miniature());
    for (const name of [DIAGNOSES, 'HomeHealthGrouperSoftware/test/README.txt']) {
      const bytes = Buffer.from(zip);
      const at = bytes.indexOf(name) + name.length + 2;
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(await refusal(readZip(await saved('changed.zip', bytes))), name).toMatch(/damaged|entry/);
    }
  });

  it('a wrong checksum in the directory is found', async () => {
    const zip = inDirectory(await zipped(miniature()), DIAGNOSES, (record) => record.writeUInt32LE(1, 16));
    expect(await refusal(readZip(await saved('crc.zip', zip)))).toMatch(/CRC-32/);
  });

  it('an encrypted entry is refused', async () => {
    const zip = inDirectory(await zipped(miniature()), DIAGNOSES, (record) =>
      record.writeUInt16LE(record.readUInt16LE(8) | 1, 8),
    );
    expect(await refusal(readZip(await saved('locked.zip', zip)))).toMatch(/encrypted/);
  });

  it('a file that is no zip says so', async () => {
    expect(await refusal(readZip(await saved('no.zip', Buffer.from('<html>Access denied</html>'))))).toMatch(
      /not a whole zip/,
    );
  });

  it('writes nothing beside the zip', async () => {
    const alone = await mkdtemp(join(folder, 'alone-'));
    await writeFile(join(alone, 'x.zip'), await zipped(miniature()));
    await readZip(join(alone, 'x.zip'));
    expect(await readdir(alone)).toEqual(['x.zip']);
  });
});
