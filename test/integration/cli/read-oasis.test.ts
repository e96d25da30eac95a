import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { submission } from '../../charts/submission.ts';
import { pdf } from '../../fhir-server/pdf-writer.ts';
import { temporaryFolders } from '../../temporary.ts';

/** `lintel read` of files that EHRs export: OASIS submission XML, zips of it, Bundles with PDFs. */

const LINTEL = join(import.meta.dirname, '../../../server/cli/lintel.ts');
const HOME = temporaryFolders('lintel-read-')();

interface Line {
  id?: string;
  file: string;
  chart?: { oasis: Record<string, string>; documents?: { text?: string; state?: string }[] };
  reported?: { at: string; say: string }[];
  error?: { say: string };
}

function lintel(...args: string[]): Promise<{ code: number | null; lines: Line[]; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LINTEL, ...args], {
      cwd: HOME,
      env: { ...process.env, LINTEL_HOME: HOME },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('close', (code) => {
      const lines = out.split('\n').filter(Boolean);
      resolve({ code, lines: lines.map((line) => JSON.parse(line) as Line), err });
    });
  });
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(HOME, name), content);
  return name;
}

async function zip(name: string, entries: Record<string, string | Buffer>): Promise<string> {
  const made = new ZipFile();
  for (const [entry, content] of Object.entries(entries)) made.addBuffer(Buffer.from(content), entry);
  made.end();
  return file(name, await buffer(made.outputStream as unknown as AsyncIterable<Buffer>));
}

describe('OASIS XML', () => {
  it('is a line with its chart; gzipped, and under any name, too', async () => {
    const xml = submission();
    const { code, lines, err } = await lintel(
      'read',
      file('soc.xml', xml),
      file('soc.xml.gz', gzipSync(xml)),
      file('export.dat', xml),
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(lines.map(({ id, file, chart }) => [id, file, chart?.oasis.M1830])).toEqual([
      ['SOC-00417', 'soc.xml', '3'],
      ['SOC-00417', 'soc.xml.gz', '3'],
      ['SOC-00417', 'export.dat', '3'],
    ]);
  });

  it('in a zip is a line for each assessment, in the order of names; what cannot be read is an error line of its own', async () => {
    const name = await zip('november.zip', {
      'b/recert.xml': submission({ ACY_DOC_CD: 'RC-2', M0100_ASSMT_REASON: '04', ITM_SBST_CD: '04' }),
      'a/soc.xml': submission(),
      'c/broken.xml': submission().slice(0, 500),
      'd/withdrawn.xml': submission({ ACY_DOC_CD: 'X-3', TRANS_TYPE_CD: '3' }),
      'read me.txt': 'batch of 26 November',
    });
    const { code, lines, err } = await lintel('read', name);
    expect(code).toBe(1);
    expect(lines.map(({ id, file, error }) => [file, id ?? (error ? 'error' : '')])).toEqual([
      ['november.zip/a/soc.xml', 'SOC-00417'],
      ['november.zip/b/recert.xml', 'RC-2'],
      ['november.zip/c/broken.xml', 'error'],
      ['november.zip/d/withdrawn.xml', 'X-3'],
    ]);
    expect(lines[3]?.chart?.oasis).toEqual({});
    expect(err).toContain('1 entry of the zip is no XML and was not read');
  });

  it('hostile files are error lines, and the others are read', async () => {
    const bomb = await zip('bomb.zip', { 'soc.xml': Buffer.alloc(64 * 2 ** 20, ' ') });
    const many = await zip('empty.zip', { 'notes.txt': 'none' });
    const slip = await zip('slip.zip', { 'xx/soc.xml': submission() });
    writeFileSync(
      join(HOME, slip),
      Buffer.from(
        (await import('node:fs')).readFileSync(join(HOME, slip)).toString('latin1').replaceAll('xx/', '../'),
        'latin1',
      ),
    );
    const cut = file('cut.zip', Buffer.from('PK\u0003\u0004 and no more'));
    const dtd = file(
      'dtd.xml',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><ASSESSMENT><M1830>&x;</M1830></ASSESSMENT>',
    );
    const { code, lines } = await lintel(
      'read',
      bomb,
      many,
      slip,
      cut,
      dtd,
      'nowhere.xml',
      file('soc.xml', submission()),
    );
    expect(code).toBe(1);
    expect(lines.map(({ error }) => error?.say ?? 'read')).toEqual([
      expect.stringMatching(/^the zip is not read: .*more than/),
      'the zip holds no XML file',
      expect.stringMatching(/^the zip is not read: /),
      expect.stringMatching(/^the zip is not read: .*not a whole zip/),
      expect.stringMatching(/DTD/),
      'the file is not there',
      'read',
    ]);
  });

  it('the period that is asked for is the chart’s', async () => {
    const { lines } = await lintel('read', '--from', '2026-12-02', file('soc.xml', submission()));
    expect(lines[0]?.chart).toMatchObject({ period: { from: '2026-12-02' } });
  });
});

describe('a Bundle with PDFs', () => {
  it('gives their text layer; a scan stays attached and unreadable, with why', async () => {
    const page = pdf([{ words: [{ x: 60, y: 720, text: 'Needs one person to bathe.' }] }]).toString('base64');
    const scan = pdf([{ scan: [1700, 2200] }]).toString('base64');
    const document = (id: string, attachment: object) => ({
      resource: {
        resourceType: 'DocumentReference',
        id,
        status: 'current',
        subject: { reference: 'Patient/p1' },
        type: { coding: [{ system: 'http://loinc.org', code: '11506-3' }] },
        content: [{ attachment: { contentType: 'application/pdf', ...attachment } }],
      },
    });
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'Patient', id: 'p1' } },
        document('inline', { data: page }),
        document('disguised', { data: page, contentType: 'application/octet-stream' }),
        document('apart', { url: 'Binary/b1' }),
        { resource: { resourceType: 'Binary', id: 'b1', contentType: 'application/pdf', data: scan } },
      ],
    };
    const { code, lines } = await lintel('read', file('record.json', JSON.stringify(bundle)));
    expect(code).toBe(0);
    expect(lines[0]?.chart?.documents).toEqual([
      expect.objectContaining({ id: 'inline', state: 'read', text: 'Needs one person to bathe.' }),
      expect.objectContaining({ id: 'disguised', state: 'read', text: 'Needs one person to bathe.' }),
      expect.objectContaining({ id: 'apart', state: 'unreadable' }),
    ]);
    expect(lines[0]?.reported).toContainEqual({
      at: 'Binary/b1',
      say: 'attached, unreadable: a PDF, and it is a scan without a text layer',
    });
  });
});
