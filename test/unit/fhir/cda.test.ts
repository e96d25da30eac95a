import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCda } from '../../../shared/fhir/cda/read-cda.ts';
import { type CdaParts, type CdaSection, cda, sectionXml } from '../../charts/clinical-document.ts';
import { expectLinear } from '../../growth.ts';
import { coded, LOINC, patient, type Resource, read, saidOf, subject } from './record.ts';

const told = (parts: CdaParts) => {
  const found = readCda(cda(parts));
  if ('say' in found) throw new Error(found.say);
  return found;
};
/** The words of one section. */
const words = (text: string, more: CdaSection = {}) =>
  told({ sections: [{ title: 'Notes', text, ...more }] })
    .text.split('\n')
    .slice(1)
    .join('\n');

describe('the narrative of a clinical document', () => {
  it('is each section under its title, also sections within sections', () => {
    const inner = sectionXml({ title: 'Follow-up', text: 'Call in a week.' });
    const { text } = told({
      sections: [
        { title: 'Hospital Course', text: '<paragraph>Diuresed.</paragraph><paragraph>Walked.</paragraph>' },
        { title: 'Plan of Treatment', more: inner },
        { title: 'Nothing' },
      ],
    });
    expect(text).toBe('Hospital Course:\nDiuresed.\nWalked.\n\nPlan of Treatment:\n\nFollow-up:\nCall in a week.');
  });

  it.each([
    ['a title that is known stays', 'Active Problems', '11450-4', 'Active Problems:'],
    [
      'one of the program’s own is named by its code',
      'Patient Conditions',
      '11450-4',
      'Problem List (Patient Conditions):',
    ],
    [
      'one that is no heading of notes',
      'Hospital Discharge Diagnosis',
      '11535-2',
      'Discharge Diagnosis (Hospital Discharge Diagnosis):',
    ],
    ['none', undefined, '8648-8', 'Hospital Course:'],
    [
      'one that would not stand in brackets',
      'Conditions (as of today)',
      '11450-4',
      'Problem List:\nConditions (as of today)',
    ],
    ['one of neither', 'Bed Rails', '99999-9', 'Bed Rails:'],
  ])('%s', (_, title, loinc, heading) => {
    expect(told({ sections: [{ ...(title ? { title } : {}), loinc, text: 'Words.' }] }).text).toBe(
      `${heading}\nWords.`,
    );
  });

  it('rows keep their cells, a list its items, breaks their lines', () => {
    expect(
      words(
        '<table><thead><tr><th>Drug</th><th>Dose</th></tr></thead><tbody><tr><td><content ID="m1">furosemide</content></td><td>40 mg<br/>daily</td></tr></tbody></table><list listType="ordered"><item>Weigh daily</item><item><caption>Diet</caption>low salt</item></list>Seen.<br/>Signed.',
      ),
    ).toBe('Drug\tDose\nfurosemide\t40 mg; daily\n1. Weigh daily\n2. Diet:\nlow salt\nSeen.\nSigned.');
  });

  it('a long cell is a text of its own', () => {
    const note = `<paragraph>Assessment:</paragraph><paragraph>${'Gait is slow and steady. '.repeat(12)}</paragraph>`;
    expect(words(`<table><tbody><tr><td>03/09/2026</td><td>${note}</td></tr></tbody></table>`)).toMatch(
      /^03\/09\/2026\nAssessment:\nGait is slow/,
    );
  });

  it('what is below a table is shown below it', () => {
    expect(words('<table><tfoot><tr><td>end</td></tr></tfoot><tbody><tr><td>begin</td></tr></tbody></table>')).toBe(
      'begin\nend',
    );
  });

  it.each([
    [
      'revised away',
      'Stage <content revised="delete">2</content><content revised="insert">3</content> ulcer',
      'Stage 3 ulcer',
    ],
    ['struck out', '<content styleCode="Bold xStrikethrough">Gout</content> none', 'none'],
    [
      'a row of it',
      '<table><tbody><tr revised="delete"><td>Gout</td></tr><tr><td>Asthma</td></tr></tbody></table>',
      'Asthma',
    ],
    ['bold is said', '<content styleCode="Bold">Gout</content>', 'Gout'],
  ])('%s', (_, text, shown) => expect(words(text)).toBe(shown));

  it('a footnote stands where it is referred to, and nowhere else', () => {
    expect(
      words(
        '<list><item>Pneumonia<footnoteRef IDREF="f1"/></item></list><footnote ID="f1">resolved 2019</footnote><footnote ID="f2">as of today</footnote>',
      ),
    ).toBe('- Pneumonia (resolved 2019)\n(as of today)');
  });

  it('parts of a problem list are headings, whoever drew them', () => {
    expect(
      words(
        '<table><thead><tr><th>Resolved Problems</th><th>Noted</th></tr></thead><tbody><tr><td>Pneumonia</td><td>2019</td></tr></tbody></table>',
      ),
    ).toBe('Resolved Problems:\nNoted\nPneumonia\t2019');
    expect(words('<list><caption>Resolved Concerns</caption><item>Pneumonia</item></list>')).toBe(
      'Resolved Problems (Resolved Concerns):\n- Pneumonia',
    );
    expect(words('<content styleCode="Bold">Historical Concerns</content><br/>Pneumonia')).toBe(
      'Resolved Problems (Historical Concerns):\nPneumonia',
    );
  });

  it('lines that a program wrapped run on; lines that somebody wrote stay', () => {
    expect(
      words('\n      She walked two hundred feet with a rolling walker and had no\n      chest pain on the way.\n    '),
    ).toBe('She walked two hundred feet with a rolling walker and had no chest pain on the way.');
    expect(words('BP: 130/80\nHR: 72\n\nPlan: rest')).toBe('BP: 130/80\nHR: 72\nPlan: rest');
  });

  it('names of characters that HTML has are understood, and encoded markup is text', () => {
    expect(words('37&nbsp;&deg;C &lt; 38 &amp; falling &#8211; <![CDATA[a < b]]>')).toBe(
      '37 °C < 38 & falling – a < b',
    );
  });

  it('pictures are named as not read', () => {
    const found = told({ sections: [{ title: 'Exam', text: 'Seen.<renderMultiMedia referencedObject="i1"/>' }] });
    expect(found.notes.join()).toMatch(/pictures/);
  });
});

describe('what a coded entry denies', () => {
  const entry = (id: string, inner = '') =>
    `<entry><observation negationInd="true"><code><originalText><reference value="#${id}"/></originalText></code>${inner}</observation></entry>`;

  it('is not read as if it stood, and that is said', () => {
    const found = told({
      sections: [
        {
          title: 'Problems',
          text: '<table><tbody><tr><td ID="p1">Epilepsy</td><td>2020</td></tr><tr><td ID="p2">Asthma</td></tr></tbody></table>',
          more: entry('p1'),
        },
      ],
    });
    expect(found.text).toBe('Problems:\nAsthma');
    expect(found.notes).toEqual([expect.stringMatching(/denies/), expect.stringMatching(/coded entries are not read/)]);
  });

  it('a document without entries has none that were left out', () => {
    expect(told({ sections: [{ title: 'Problems', text: 'Asthma' }] }).notes).toEqual([]);
  });

  it('stays where its words deny it themselves', () => {
    const text = '<list><item ID="p1">No known allergies</item></list>';
    expect(words(text, { more: entry('p1') })).toBe('- No known allergies');
  });

  it('is not what only hangs on it', () => {
    const hanging = `<entryRelationship><observation><text><reference value="#p2"/></text></observation></entryRelationship>`;
    expect(words('<list><item ID="p2">Asthma</item></list>', { more: entry('p1', hanging) })).toBe('- Asthma');
  });
});

describe('its header', () => {
  it('gives title, kind, day, author and whom it is about', () => {
    const { header } = told({
      author: { name: 'Ora Blume', suffix: 'MD' },
      ids: ['2.999.7|PU-20', '2.16.840.1.113883.4.1|999-00-1111'],
    });
    expect(header).toEqual({
      id: '2.999.1|doc-1',
      title: 'Discharge Summary',
      type: { coding: [{ system: LOINC, code: '18842-5' }] },
      date: '2026-03-09',
      author: 'MD',
      patient: {
        identifiers: [{ type: 'other', system: 'urn:oid:2.999.7', value: 'PU-20' }],
        family: 'Underwood',
        given: 'Perpetua',
        birthDate: '1941-11-02',
        gender: 'female',
      },
      security: [],
    });
  });

  it.each([
    ['by a code of NUCC', { author: { name: 'Ora Blume', nucc: '163W00000X' } }, 'RN'],
    ['a program put it together, a person signed it', { signer: { name: 'Ora Blume', suffix: 'D.O.' } }, 'DO'],
    ['a program alone', {}, undefined],
    ['a person without letters', { author: { name: 'Ora Blume' } }, undefined],
  ] as const)('author: %s', (_, parts, author) => expect(told(parts).header.author).toBe(author));

  it('sections by another kind of author leave open whose words they are', () => {
    const nurse =
      '<author><assignedAuthor><assignedPerson><name><given>Ida</given><suffix>RN</suffix></name></assignedPerson></assignedAuthor></author>';
    const found = told({
      author: { name: 'Ora Blume', suffix: 'MD' },
      sections: [{ title: 'Notes', text: 'Walked.', more: nurse }],
    });
    expect(found.header.author).toBeUndefined();
    expect(found.notes.join()).toMatch(/different roles/);
  });

  it('a day that is no day, or only a year, is none', () => {
    expect(told({ time: '2026' }).header.date).toBeUndefined();
    expect(told({ time: '20260231' }).header.date).toBeUndefined();
  });

  it('what restricts it counts, also of one section', () => {
    expect(told({ confidentiality: 'R' }).header.security).toEqual(['R']);
    const more = '<confidentialityCode code="V"/>';
    expect(told({ sections: [{ title: 'Notes', text: 'x', more }] }).header.security).toEqual(['V']);
  });
});

describe('in a record', () => {
  const who = (more: object = {}) =>
    patient('p1', { name: [{ family: 'Underwood', given: ['Perpetua', 'M'] }], birthDate: '1941-11-02', ...more });
  const document = (xml: string | Buffer, more: object = {}, contentType = 'application/xml'): Resource => ({
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    subject,
    content: [{ attachment: { contentType, data: Buffer.from(xml as string).toString('base64') } }],
    ...more,
  });
  const course: CdaSection[] = [{ title: 'Hospital Course', text: 'Débridement.' }];
  const parts: CdaParts = { author: { name: 'Ora Blume', suffix: 'MD' }, sections: course };

  it.each(['application/xml', 'text/xml', 'application/hl7-cda+xml', 'text/plain', 'text/xml; charset=utf-8'])(
    'as %s it is read, and says itself what the reference does not',
    (contentType) => {
      const { chart, reported } = read([who(), document(cda(parts), {}, contentType)]);
      expect(chart.documents?.[0]).toEqual({
        id: 'd',
        type: 'discharge-summary',
        date: '2026-03-09',
        author: 'MD',
        title: 'Discharge Summary',
        text: 'Hospital Course:\nDébridement.',
        state: 'read',
      });
      expect(reported).toEqual([]);
    },
  );

  it('what the reference says stands over it', () => {
    const more = { date: '2026-03-11T10:00:00Z', description: 'Visit note', type: coded(LOINC, '34129-7') };
    expect(read([who(), document(cda(parts), more)]).chart.documents?.[0]).toMatchObject({
      type: 'visit-note',
      date: '2026-03-11',
      title: 'Visit note',
    });
  });

  it.each([
    ['latin1', '<?xml version="1.0" encoding="ISO-8859-1"?>'],
    ['utf16le', '\ufeff<?xml version="1.0" encoding="UTF-16"?>'],
    ['utf8', ''],
  ] as const)('is decoded as it declares: %s', (encoding, declaration) => {
    const bytes = Buffer.from(cda({ ...parts, declaration }), encoding);
    expect(read([who(), document(bytes)]).chart.documents?.[0]?.text).toBe('Hospital Course:\nDébridement.');
  });

  it.each([
    ['both names', { family: 'Ashdown', given: 'Luther', born: '' }],
    ['the birth date', { born: '19520130' }],
    ['a name, and no birth date tells otherwise', { family: 'Ashdown', born: '' }],
  ])('another patient’s, by %s, is reported and left out', (_, other) => {
    const result = read([who(), document(cda({ ...parts, ...other }))]);
    expect(result.chart.documents).toBeUndefined();
    expect(saidOf(result, 'DocumentReference/d').join()).toMatch(/patient’s/);
    expect(JSON.stringify(result)).not.toMatch(/Ashdown|Débridement/);
  });

  it('another patient’s number of the same system', () => {
    const mine = who({ identifier: [{ system: 'urn:oid:2.999.7', value: 'PU-21' }] });
    expect(read([mine, document(cda(parts))]).chart.documents).toBeUndefined();
  });

  it.each([
    ['a married name', { family: 'Underwood-Pike' }],
    ['an initial', { given: 'P' }],
    ['a number of another system', { ids: ['2.999.8|77'] }],
    ['no header to speak of', { family: '', given: '', born: '', ids: [] }],
  ])('%s is no other patient', (_, other) => {
    const result = read([who(), document(cda({ ...parts, ...other }))]);
    expect(result.chart.documents).toHaveLength(1);
    expect(result.reported).toEqual([]);
  });

  it('one name of two differs, the birth date agrees: read, and to be looked at', () => {
    const result = read([who(), document(cda({ ...parts, family: 'Ashdown' }))]);
    expect(result.chart.documents).toHaveLength(1);
    expect(saidOf(result, 'DocumentReference/d').join()).toMatch(/look whose it is/);
  });

  it('one whose words cannot be read still says what it is, and whose', () => {
    const body = '<nonXMLBody><text mediaType="application/pdf" representation="B64">JVBERi0=</text></nonXMLBody>';
    expect(read([who(), document(cda({ ...parts, body }))]).chart.documents).toEqual([
      {
        id: 'd',
        type: 'discharge-summary',
        date: '2026-03-09',
        author: 'MD',
        title: 'Discharge Summary',
        state: 'unreadable',
      },
    ]);
    expect(read([who(), document(cda({ ...parts, body, born: '19520130' }))]).chart.documents).toBeUndefined();
  });

  it('a summary of years is no progress note by its code’s name', () => {
    const type = { coding: [{ system: LOINC, code: '34133-9', display: 'Summarization of Episode Note' }] };
    expect(
      read([who(), document(cda({ ...parts, title: 'Chart summary', loinc: '34133-9' }), { type })]).chart
        .documents?.[0]?.type,
    ).toBe('other');
  });

  it.each([
    ['text', '<text mediaType="text/plain">Seen at home.</text>', 'Seen at home.'],
    [
      'RTF',
      `<text mediaType="application/rtf" representation="B64">${Buffer.from('{\\rtf1 Seen\\par at home.}').toString('base64')}</text>`,
      'Seen\nat home.',
    ],
    [
      'HTML',
      `<text mediaType="text/html" representation="B64">${Buffer.from('<p>Seen</p><p>at home.</p>').toString('base64')}</text>`,
      'Seen\n\nat home.',
    ],
  ])('one that holds %s in place of sections gives that', (_, held, text) => {
    const result = read([who(), document(cda({ ...parts, body: `<nonXMLBody>${held}</nonXMLBody>` }))]);
    expect(result.chart.documents?.[0]).toMatchObject({ text, date: '2026-03-09' });
  });

  it.each([
    [
      'a PDF that nobody opened',
      cda({ body: '<nonXMLBody><text mediaType="application/pdf" representation="B64">JVBERi0=</text></nonXMLBody>' }),
    ],
    ['coded entries alone', cda({ sections: [{ title: 'Problems', more: '<entry><act/></entry>' }] })],
    ['XML of another kind', '<?xml version="1.0"?><Observation xmlns="http://hl7.org/fhir"/>'],
    [
      'a document type',
      cda({
        declaration: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "Gout">]>',
        sections: [{ title: 'Notes', text: '&b;' }],
      }),
    ],
    ['half of it', cda(parts).slice(0, -80)],
    ['entities that grow', `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${cda(parts)}`],
    [
      'a way out of it',
      cda({ ...parts, declaration: '<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd">' }),
    ],
    ['elements without end', cda({ sections: [{ title: 'Notes', text: '<content>'.repeat(50_000) }] })],
  ])('%s is attached, unreadable, and reported without its words', (_, xml) => {
    const result = read([who(), document(xml)]);
    expect(result.chart.documents?.[0]).toMatchObject({ state: 'unreadable' });
    expect(result.chart.documents?.[0]).not.toHaveProperty('text');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
    expect(JSON.stringify(result.reported)).not.toMatch(/Gout|passwd|Blume/);
  });

  it('takes any text, in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readCda(`<ClinicalDocument>${text}`)));
    const table = (rows: number) =>
      cda({
        sections: [
          {
            title: 'Notes',
            text: `<table><tbody>${'<tr><td>a</td><td>b<br/>c</td></tr>'.repeat(rows)}</tbody></table>`,
          },
        ],
      });
    expectLinear((rows) => {
      const xml = table(rows);
      return () => readCda(xml);
    }, 8_000);
  }, 60_000);
});
