import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cda } from '../../charts/clinical-document.ts';
import { pdf } from '../../fhir-server/pdf-writer.ts';
import { temporaryFolders } from '../../temporary.ts';

/** `lintel read` of documents: clinical documents as files, and RTF, HTML and clinical documents that lie in a Bundle. */

const LINTEL = join(import.meta.dirname, '../../../server/cli/lintel.ts');
const HOME = temporaryFolders('lintel-read-')();

interface Line {
  id?: string;
  chart?: { patient?: object; documents?: { id?: string; text?: string; state?: string; type?: string }[] };
  reported?: { at: string; say: string }[];
  error?: { say: string };
}

function read(...files: [name: string, content: string][]): Promise<Line[]> {
  for (const [name, content] of files) writeFileSync(join(HOME, name), content);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LINTEL, 'read', ...files.map(([name]) => name)], {
      cwd: HOME,
      env: { ...process.env, LINTEL_HOME: HOME },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.on('close', () =>
      resolve(
        out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Line),
      ),
    );
  });
}

const sections = [{ title: 'Hospital Course', text: 'Diuresed.', more: '<entry><act/></entry>' }];
const held = pdf([{ words: [{ x: 60, y: 720, text: 'Seen at home.' }] }]).toString('base64');
const inPdf = cda({
  body: `<nonXMLBody><text mediaType="application/pdf" representation="B64">${held}</text></nonXMLBody>`,
});

describe('lintel read', () => {
  it('a clinical document is a line: whom it is about, and its words; what is none says what it is', async () => {
    const [whole, packed, half, rtf] = await read(
      ['summary.xml', cda({ sections, author: { name: 'Ora Blume', suffix: 'MD' } })],
      ['packed.xml', inPdf],
      ['half.xml', cda({ sections }).slice(0, -70)],
      ['note.rtf', '{\\rtf1 Okafor}'],
    );
    expect(whole?.chart?.patient).toMatchObject({ family: 'Underwood', birthDate: '1941-11-02' });
    expect(whole?.chart?.documents).toEqual([
      expect.objectContaining({ type: 'discharge-summary', author: 'MD', text: 'Hospital Course:\nDiuresed.' }),
    ]);
    expect(whole?.reported?.map(({ say }) => say).join()).toMatch(/coded entries are not read/);
    expect(packed?.chart?.documents?.[0]?.text).toBe('Seen at home.');
    expect(half?.error?.say).toMatch(/not well-formed XML/);
    expect(rtf?.error?.say).toMatch(/RTF.*DocumentReference.*document-text/);
    expect(JSON.stringify(rtf)).not.toMatch(/Okafor/);
  });

  it('a Bundle’s documents are read as their readers see them; another patient’s is reported and left out', async () => {
    const document = (id: string, contentType: string, text: string) => ({
      resource: {
        resourceType: 'DocumentReference',
        id,
        status: 'current',
        subject: { reference: 'Patient/p1' },
        content: [{ attachment: { contentType, data: Buffer.from(text).toString('base64') } }],
      },
    });
    const name = [{ family: 'Underwood', given: ['Perpetua'] }];
    const entry = [
      { resource: { resourceType: 'Patient', id: 'p1', name, birthDate: '1941-11-02' } },
      document('rtf', 'text/rtf', '{\\rtf1 Seen\\par at home.}'),
      document('cda', 'application/xml', cda({ sections })),
      document('held', 'application/xml', inPdf),
      document('other', 'application/xml', cda({ sections, family: 'Ashdown', given: 'Luther', born: '19500101' })),
    ];
    const [line] = await read(['record.json', JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })]);
    expect(new Map(line?.chart?.documents?.map(({ id, text }) => [id, text]))).toEqual(
      new Map([
        ['rtf', 'Seen\nat home.'],
        ['cda', 'Hospital Course:\nDiuresed.'],
        ['held', 'Seen at home.'],
      ]),
    );
    expect(line?.reported).toContainEqual({
      at: 'DocumentReference/other.content[0].attachment',
      say: expect.stringMatching(/birth date.*not this patient/),
    });
  });
});
