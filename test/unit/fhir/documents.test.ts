import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../shared/fhir/html-text.ts';
import type { AttachmentText } from '../../../shared/fhir/read-chart.ts';
import { expectLinear } from '../../growth.ts';
import { chartOf, coded, LOINC, type Resource, read, saidOf, subject } from './record.ts';

const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64');
const document = (attachment: object, more: object = {}): Resource => ({
  resourceType: 'DocumentReference',
  id: 'd',
  status: 'current',
  subject,
  date: '2026-11-09T22:30:00-05:00',
  content: [{ attachment }],
  ...more,
});
const plain = (text: string, more: object = {}) => document({ contentType: 'text/plain', data: base64(text) }, more);
const first = (resource: Resource, ...others: Resource[]) => chartOf([resource, ...others]).documents?.[0];

describe('attachments that lie in the resource', () => {
  it('text is read, with its day and source', () => {
    const { documents, sources } = chartOf([plain('SpO2 < 90 % on 2 L.\nNo edema.')]);
    expect(documents).toEqual([
      { id: 'd', type: 'other', date: '2026-11-09', text: 'SpO2 < 90 % on 2 L.\nNo edema.', state: 'read' },
    ]);
    expect(sources['/documents/0']).toEqual([
      { kind: 'fhir', ref: 'DocumentReference/d', path: 'content[0].attachment' },
    ]);
  });

  it.each([
    ['text/plain; charset=utf-8', 'Débridement', 'utf8'],
    ['text/plain;charset=ISO-8859-1', 'Débridement', 'latin1'],
    ['text/plain; charset="utf-16le"', 'Débridement', 'utf16le'],
  ] as const)('%s', (contentType, text, encoding) => {
    expect(first(document({ contentType, data: base64(text, encoding) }))?.text).toBe(text);
  });

  it('a byte order mark tells UTF-16', () => {
    expect(first(document({ contentType: 'text/plain', data: base64('\ufeffEdema 2+', 'utf16le') }))?.text).toBe(
      'Edema 2+',
    );
  });

  it('HTML is read as a reader sees it', () => {
    const html =
      '<html><head><style>p{}</style></head><body><p>Edema 2+ &amp; crackles</p><ul><li>SpO2 &lt; 90 %</li></ul><script>alert(1)</script></body></html>';
    expect(first(document({ contentType: 'text/html', data: base64(html) }))?.text).toBe(
      'Edema 2+ & crackles\n\n- SpO2 < 90 %',
    );
  });

  it.each([
    ['a page', '<!DOCTYPE html>\n<html><body><p>Edema &amp; rales</p></body></html>', 'Edema & rales'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>Rales</body></html>', 'Rales'],
    ['a fragment', ' <div>Edema<br/>2+ &lt; last week</div>\n', 'Edema\n2+ < last week'],
    ['text with a bare sign', '<2 falls since discharge, gait > 10 ft', '<2 falls since discharge, gait > 10 ft'],
    ['text that names an element', '<p> is what the printer wrote', '<p> is what the printer wrote'],
  ])('%s that is called plain text is read as what it is', (_, written, shown) => {
    expect(first(document({ contentType: 'text/plain', data: base64(written) }))?.text).toBe(shown);
  });

  it.each([
    ['PDF', { contentType: 'application/pdf', data: base64('%PDF-1.4') }],
    ['a CDA document without words', { contentType: 'application/xml', data: base64('<ClinicalDocument/>') }],
    ['a picture', { contentType: 'image/png', data: 'iVBORw0KGgo=' }],
    ['PDF that is called text', { contentType: 'text/plain', data: base64('%PDF-1.4 …') }],
    [
      'half a CDA document that is called text',
      { contentType: 'text/plain', data: base64('<?xml version="1.0"?>\n<ClinicalDocument>') },
    ],
    ['bytes that are no UTF-8', { contentType: 'text/plain', data: base64('Débridement', 'latin1') }],
    ['an unknown charset', { contentType: 'text/plain; charset=klingon', data: base64('nuqneH') }],
    ['no base64', { contentType: 'text/plain', data: '***' }],
    ['no content type', { data: base64('text') }],
  ])('%s is attached and unreadable, and reported', (_, attachment) => {
    const result = read([document(attachment)]);
    expect(result.chart.documents?.[0]).toMatchObject({ state: 'unreadable' });
    expect(result.chart.documents?.[0]).not.toHaveProperty('text');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('an empty one is no document text, and not unreadable either', () => {
    const result = read([document({ contentType: 'text/plain', data: base64('  \n') })]);
    expect(result.chart.documents?.[0]).not.toHaveProperty('state');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('of several formats of one document, the text', () => {
    const content = [
      { attachment: { contentType: 'application/pdf', data: base64('%PDF-1.4') } },
      { attachment: { contentType: 'text/plain', data: base64('Same in words') } },
    ];
    const result = read([document({}, { content })]);
    expect(result.chart.documents).toHaveLength(1);
    expect(result.chart.documents?.[0]).toMatchObject({ state: 'read', text: 'Same in words' });
    expect(saidOf(result, 'DocumentReference/d')).toEqual([]);
  });
});

describe('attachments elsewhere', () => {
  const url = 'https://ehr.example.org/fhir/Binary/b1';
  const linked = document({ contentType: 'text/plain', url });
  const given = (text: AttachmentText) => read([linked], { attachments: new Map([[url, text]]) });

  it('are read from what was fetched', () => {
    expect(given({ text: 'Fetched.' }).chart.documents?.[0]).toMatchObject({ state: 'read', text: 'Fetched.' });
    expect(given({ text: '<p>Fetched.</p>', contentType: 'text/html' }).chart.documents?.[0]?.text).toBe('Fetched.');
  });

  it('four states: read, unreadable, not there, not looked for', () => {
    const state = (result: ReturnType<typeof read>) => result.chart.documents?.[0]?.state;
    expect(state(given('unreadable'))).toBe('unreadable');
    const missing = given('missing');
    expect(state(missing)).toBeUndefined();
    expect(saidOf(missing, 'DocumentReference/d')[0]).toMatch(/not on its server/);
    const unfetched = read([linked]);
    expect(state(unfetched)).toBeUndefined();
    expect(saidOf(unfetched, 'DocumentReference/d')[0]).toMatch(/not fetched/);
  });

  it('are read from a Binary of the same Bundle', () => {
    const binary: Resource = {
      resourceType: 'Binary',
      id: 'b1',
      contentType: 'text/plain',
      data: base64('In the Bundle.'),
    };
    expect(first(document({ url: 'Binary/b1' }), binary)?.text).toBe('In the Bundle.');
  });
});

describe('which documents count', () => {
  it.each(['superseded', 'entered-in-error', undefined])('status %s does not', (status) => {
    expect(chartOf([plain('Old', { status })])).not.toHaveProperty('documents');
  });

  it('a preliminary one does not: nobody has signed it', () => {
    const result = read([plain('Draft', { docStatus: 'preliminary' })]);
    expect(result.chart).not.toHaveProperty('documents');
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('one that another replaces does not', () => {
    const newer = {
      ...plain('New'),
      id: 'e',
      relatesTo: [{ code: 'replaces', target: { reference: 'DocumentReference/d' } }],
    };
    const result = read([plain('Old'), newer]);
    expect(result.chart.documents?.map(({ text }) => text)).toEqual(['New']);
    expect(saidOf(result, 'DocumentReference/d')).toHaveLength(1);
  });

  it('they stand oldest first', () => {
    const dated = (id: string, date: string) => ({ ...plain(id, { date }), id });
    expect(
      chartOf([dated('b', '2026-11-10T08:00:00Z'), dated('a', '2026-11-02T08:00:00Z')]).documents?.map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});

describe('the kind of a document', () => {
  it.each([
    ['18842-5', 'discharge-summary'],
    ['34117-2', 'history-and-physical'],
    ['57133-1', 'referral'],
    ['18776-5', 'plan-of-care'],
    ['11506-3', 'progress-note'],
    ['34129-7', 'visit-note'],
    ['18735-1', 'therapy-evaluation'],
    ['28653-4', 'social-work-note'],
    ['46209-3', 'order'],
    ['11502-2', 'lab'],
    ['18748-4', 'imaging'],
  ])('LOINC %s: %s', (code, type) => {
    expect(first(plain('x', { type: coded(LOINC, code) }))?.type).toBe(type);
  });

  it.each([
    ['Home Health Face-to-Face Encounter', 'face-to-face'],
    ['CMS-485 Certification and Plan of Care', 'plan-of-care'],
    ['Wound care visit note', 'wound-note'],
    ['PT Evaluation', 'therapy-evaluation'],
    ['MSW Visit', 'social-work-note'],
    ['Skilled Nursing Visit Note', 'visit-note'],
    ['Medication Reconciliation', 'medication-list'],
    ['Chest X-ray', 'imaging'],
    ['Consent form', 'other'],
  ])('"%s": %s', (text, type) => {
    expect(first(plain('x', { type: { text } }))?.type).toBe(type);
    expect(first(plain('x', { description: text }))?.type).toBe(type);
  });

  it('a general LOINC code is narrowed by words, a telling one is not', () => {
    expect(first(plain('x', { type: { ...coded(LOINC, '11506-3'), text: 'Face to face encounter' } }))?.type).toBe(
      'face-to-face',
    );
    expect(first(plain('x', { type: { ...coded(LOINC, '18842-5'), text: 'Wound clinic discharge' } }))?.type).toBe(
      'discharge-summary',
    );
  });
});

describe('in what role it was written', () => {
  const practitioner = (more: object): Resource => ({ resourceType: 'Practitioner', id: 'x', ...more });
  const by = (author: object, ...others: Resource[]) => first(plain('x', { author: [author] }), ...others)?.author;
  const reference = { reference: 'Practitioner/x' };

  it.each([
    ['Carla Vance, RN', 'RN'],
    ['Priya Sarkar, MD', 'MD'],
    ['J. Diaz MD', 'MD'],
    ['Simone Oyelaran, DNP, RN', 'NP'],
    ['Elias Drummond, PA-C', 'PA'],
    ['Sandrine Beaulieu, OTR/L', 'OT'],
    ['Paula Marchetti, M.S., CCC-SLP', 'SLP'],
    ['Darnell Freeman, LCSW', 'MSW'],
  ])('"%s" is %s', (display, role) => {
    expect(by({ display })).toBe(role);
  });

  it('a name without letters behind it tells none', () => {
    expect(by({ display: 'Mary Do' })).toBeUndefined();
    expect(by({ display: 'Ada Park' })).toBeUndefined();
  });

  it('by qualification, by the letters of the name, by the role', () => {
    const degree = { qualification: [{ code: coded('http://terminology.hl7.org/CodeSystem/v2-0360', 'NP') }] };
    expect(by(reference, practitioner(degree))).toBe('NP');
    expect(by(reference, practitioner({ name: [{ family: 'Vance', suffix: ['LPN'] }] }))).toBe('LPN');
    const role: Resource = {
      resourceType: 'PractitionerRole',
      id: 'r',
      code: [coded('http://nucc.org/provider-taxonomy', '225100000X')],
    };
    expect(by({ reference: 'PractitionerRole/r' }, role)).toBe('PT');
    const bare: Resource = { resourceType: 'PractitionerRole', id: 'r', practitioner: reference };
    expect(by({ reference: 'PractitionerRole/r' }, bare, practitioner({ name: [{ suffix: ['MD'] }] }))).toBe('MD');
  });

  it('authors of two roles tell none, and that is reported', () => {
    const result = read([plain('x', { author: [{ display: 'C. Vance, RN' }, { display: 'P. Sarkar, MD' }] })]);
    expect(result.chart.documents?.[0]).not.toHaveProperty('author');
    expect(saidOf(result, 'DocumentReference/d.author')).toHaveLength(1);
  });
});

describe('Compositions', () => {
  const composition = (section: object[], more: object = {}): Resource => ({
    resourceType: 'Composition',
    id: 'c',
    status: 'final',
    subject,
    date: '2026-11-07',
    title: 'Discharge summary',
    type: coded(LOINC, '18842-5'),
    author: [{ display: 'L. Achterberg, MD' }],
    section,
    ...more,
  });
  const div = (text: string) => ({
    status: 'additional',
    div: `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`,
  });

  it('are their sections, with their titles, also sections within sections', () => {
    const section = [
      { title: 'Hospital course', text: div('<p>Diuresed 11 lb.</p>') },
      { title: 'Plan', section: [{ code: { text: 'Diet' }, text: div('2 g sodium') }] },
    ];
    expect(first(composition(section))).toMatchObject({
      type: 'discharge-summary',
      author: 'MD',
      state: 'read',
      text: 'Hospital course:\nDiuresed 11 lb.\n\nDiet:\n2 g sodium',
    });
  });

  it('that are preliminary are reported', () => {
    const result = read([composition([{ text: div('x') }], { status: 'preliminary' })]);
    expect(result.chart).not.toHaveProperty('documents');
    expect(saidOf(result, 'Composition/c')).toHaveLength(1);
  });
});

describe('HTML as text', () => {
  it.each([
    ['a bare less-than sign is text', 'SpO2 < 90 and pH > 7.2', 'SpO2 < 90 and pH > 7.2'],
    ['attributes may hold a greater-than sign', '<p title="a > b">Text</p>', 'Text'],
    ['what is not shown is dropped', '<p>A</p><!-- B --><style>C</style><script>D</script><template>E</template>', 'A'],
    ['an unclosed script swallows the rest', 'A<script>B', 'A'],
    ['an unclosed tag swallows the rest', 'A<p title="B', 'A'],
    ['cells are told apart', '<table><tr><td>BP</td><td>142/80</td></tr></table>', 'BP\t142/80'],
    ['entities are decoded once', '&amp;lt; &#8805; &#x2265; &nbsp;&bogus;', '&lt; ≥ ≥ &bogus;'],
    ['control characters do not come in through entities', 'A&#0;B&#8;C', 'ABC'],
    [
      'what is hidden is dropped',
      '<p>A</p><div style="color:red; DISPLAY : none"><div>B</div>C</div><p hidden>D<p>E',
      'A\n\nE',
    ],
    ['what is hidden by visibility too', 'A <span style="visibility:hidden">B</span>C', 'A C'],
    [
      'a style that hides nothing is none',
      '<p style="display:block">A</p><p style="x-display:none-at-all">B</p>',
      'A\n\nB',
    ],
    [
      'what is struck out is said no more',
      'Takes <s>warfarin</s> <del>aspirin</del> <span style="text-decoration: line-through">digoxin</span> apixaban',
      'Takes apixaban',
    ],
    ['underlined is said', '<u>A</u> <span style="text-decoration: underline">B</span>', 'A B'],
    [
      'boxes are ticked or not',
      '<input type="checkbox"> Dyspnea <input type=checkbox CHECKED /> Edema <input type="radio" checked="checked"> Yes',
      '[ ] Dyspnea [x] Edema [x] Yes',
    ],
    [
      'of a list of choices what is chosen',
      'Gait: <select><option>Steady</option><option selected>Unsteady</option></select>. Aid: <select><option>Cane<option>Walker</select>',
      'Gait: Unsteady. Aid:',
    ],
    [
      'of a field what stands in it',
      'Pain <input value="4 &lt; 5"> of <input type="number" value=\'10\'><input type="hidden" value="x"><input type="submit" value="Save">',
      'Pain 4 < 5 of 10',
    ],
    [
      'a word processor’s own tags strike nothing out',
      '<p>Stable<o:p></o:p> <s:note>A</s:note> <s-mark>B</s-mark></p>',
      'Stable A B',
    ],
    [
      'boxes that a font draws',
      '<span style="font-family:Wingdings">þ</span> Dyspnea <font face="Wingdings 2">&#xF06F;</font> Edema <font face="wingdings">¨</font> Pain',
      '[x] Dyspnea [ ] Edema [ ] Pain',
    ],
    [
      'words in that font are words, and so is what only falls back on it',
      '<p style="font-family:Wingdings">Quoted</p><p style="font-family:Arial,Wingdings">ox</p>',
      'Quoted\n\nox',
    ],
    ['an area of text', '<textarea rows="3">Needs help with stairs</textarea>', 'Needs help with stairs'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it('takes any text, in time that grows with its length', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '/', '"', "'", '!', '-', 'a', 'p', ' ', '&', ';', '#', 'script', '\n'),
        }),
        (html) => typeof htmlToText(html) === 'string',
      ),
    );
    for (const unit of [
      '<',
      '<!--',
      '<p ',
      '&',
      '</script',
      '<script>',
      '<p title="',
      '<p hidden>',
      '<s>',
      '<s>a</s',
      '<input a=',
      "<p a b=' ",
    ])
      expectLinear(
        (size) => {
          const html = unit.repeat(size / unit.length);
          return () => htmlToText(html);
        },
        200_000,
        unit,
      );
  });
});
