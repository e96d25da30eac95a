import type { Resource } from '@medplum/fhirtypes';
import type { DocumentType } from '../../shared/chart/chart.ts';
import type { Identity } from './identity.ts';
import type { Note, Person } from './person.ts';
import type { Staff } from './staff.ts';

/** LOINC codes of the kinds of notes; kinds that LOINC has no code for are told by their words. */
const LOINC: Partial<Record<DocumentType, { code: string; display: string }>> = {
  'discharge-summary': { code: '18842-5', display: 'Discharge summary' },
  'history-and-physical': { code: '34117-2', display: 'History and physical note' },
  'progress-note': { code: '11506-3', display: 'Progress note' },
  'visit-note': { code: '34129-7', display: 'Home visit progress note' },
  'plan-of-care': { code: '18776-5', display: 'Plan of care note' },
  referral: { code: '57133-1', display: 'Referral note' },
  order: { code: '46209-3', display: 'Provider orders' },
  'social-work-note': { code: '28653-4', display: 'Social work note' },
  'medication-list': { code: '56445-0', display: 'Medication summary document' },
};

/** The notes as DocumentReferences, inline: plain text, HTML, or a scan that is no text. */
export function documentsOf(person: Person, who: Identity, patient: string, staff: Staff): Resource[] {
  return person.notes.map((note, i): Resource => {
    const loinc = note.type === 'therapy-evaluation' ? therapy(note) : LOINC[note.type];
    return {
      resourceType: 'DocumentReference',
      id: `${person.id}-note-${i + 1}`,
      status: 'current',
      docStatus: 'final',
      type: { ...(loinc ? { coding: [{ system: 'http://loinc.org', ...loinc }] } : {}), text: note.title },
      subject: { reference: patient },
      date: `${note.date}T17:20:00Z`,
      author: [{ reference: staff.byRole(note.author) }],
      description: note.title,
      content: [{ attachment: attachmentOf(note, person, who) }],
    };
  });
}

function therapy(note: Note): { code: string; display: string } | undefined {
  if (note.author === 'PT') return { code: '18735-1', display: 'Physical therapy Initial assessment note' };
  if (note.author === 'OT') return { code: '18734-4', display: 'Occupational therapy Initial assessment note' };
  return { code: '18740-1', display: 'Speech-language pathology Initial assessment note' };
}

function attachmentOf(note: Note, person: Person, who: Identity): { contentType: string; data: string; title: string } {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  if (note.isScanned) return { contentType: 'application/pdf', data: base64(EMPTY_PDF), title: note.title };
  const text = filledIn(note.text, person, who);
  if (!note.isHtml) return { contentType: 'text/plain; charset=utf-8', data: base64(text), title: note.title };
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const html = `<html><head><style>p{margin:0}</style></head><body>${escaped
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;
  return { contentType: 'text/html', data: base64(html), title: note.title };
}

/** The smallest thing that is a PDF: a page without text, as a scanner makes it. */
const EMPTY_PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** `{name}` is how the agency's people speak of the patient. */
function filledIn(text: string, person: Person, who: Identity): string {
  const isWoman = person.sex === 'female';
  const words: Record<string, string> = {
    name: `${isWoman ? 'Ms.' : 'Mr.'} ${who.family}`,
    age: String(person.age),
    she: isWoman ? 'she' : 'he',
    She: isWoman ? 'She' : 'He',
    her: isWoman ? 'her' : 'his',
    Her: isWoman ? 'Her' : 'His',
  };
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole);
}
