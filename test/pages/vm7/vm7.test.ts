import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { pagesApp } from '../app.ts';
import { INVENTED } from '../patients.ts';
import { PageState } from '../state.ts';

let state: PageState;
let app: ReturnType<typeof pagesApp>;

beforeEach(() => {
  state = new PageState(INVENTED);
  app = pagesApp(state);
});

async function open(path: string): Promise<Document> {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  return new JSDOM(await answer.text()).window.document;
}

/** What a browser would post for a form as it stands. */
function formBody(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams();
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name], select[name], textarea[name]')) {
    if ((field.type === 'radio' || field.type === 'checkbox') && !field.checked) continue;
    body.append(field.name, field.value);
  }
  return body;
}

async function post(path: string, body: URLSearchParams): Promise<Document> {
  const answer = await app.request(path, { method: 'POST', body });
  return new JSDOM(await answer.text()).window.document;
}

describe('the legacy page has the shape of those that were measured (ehr-pages.md sections 1 and 7)', () => {
  it('is a frameset of six frames', async () => {
    const frames = [...(await open('/vm7/?patient=alvarez')).querySelectorAll('frame')].map(({ name }) => name);
    expect(frames).toEqual(['banner', 'menu', 'tabs', 'wtop', 'wbot', 'status']);
  });

  it.each(['oasis-e2', 'oasis-c'])('%s: about 1,900 inputs, no native label, over 100 duplicate ids', async (form) => {
    const page = await open(`/vm7/work/${form}?patient=alvarez`);
    const inputs = page.querySelectorAll('input').length;
    expect(inputs).toBeGreaterThan(1_850);
    expect(inputs).toBeLessThan(2_050);
    expect(page.querySelectorAll('label')).toHaveLength(0);
    expect(duplicateIds(page)).toBeGreaterThan(100);
  });

  it('hides most sections, the function items among them', async () => {
    const page = await open('/vm7/work/oasis-e2?patient=alvarez');
    const bodies = [...page.querySelectorAll<HTMLElement>('tr.bd')];
    const hidden = bodies.filter(({ style }) => style.display === 'none');
    expect(hidden.length).toBeGreaterThan(bodies.length * 0.8);
    expect(hidden.some((body) => body.querySelector('[name=adl_bath]'))).toBe(true);
  });

  it.each([
    ['oasis-e2', ['(M1021) Primary Diagnosis', '(M1023) Other Diagnoses'], 6],
    ['oasis-c', ['(M1020) Primary Diagnosis', '(M1022) Other Diagnoses', '(M1024)'], 12],
  ])('%s words its items as that edition did and has its own number of lettered rows', async (form, words, rows) => {
    const page = await open(`/vm7/work/${form}?patient=alvarez`);
    for (const word of words) expect(page.body.textContent).toContain(word);
    expect(page.querySelectorAll('input[name^=dxcd_]')).toHaveLength(rows);
  });

  it('gives no field of an item the name or number that CMS gave it, and the description no id', async () => {
    const page = await open('/vm7/work/oasis-e2?patient=alvarez');
    const names = [...page.querySelectorAll<HTMLInputElement>('input[name]')].map(({ name }) => name);
    expect(names.filter((name) => /^(M|GG)\d{4}/i.test(name))).toEqual([]);
    expect([...page.querySelectorAll('input[name^=dxds_]')].filter((field) => field.id)).toEqual([]);
  });

  it('lists more diagnoses on the plan of care than the assessment can hold', async () => {
    const page = await open('/vm7/work/plan-of-care?patient=alvarez');
    const codes = [...page.querySelectorAll<HTMLInputElement>('input[name^=dxcd_]')].map(({ value }) => value);
    expect(codes.filter(Boolean)).toHaveLength(8);
    expect(codes).toHaveLength(22);
  });
});

describe('a server-rendered post', () => {
  it('stores what the form shows, unchanged, and shows it readable', async () => {
    const before = structuredClone(state.get('alvarez'));
    const page = await open('/vm7/work/oasis-e2?patient=alvarez');
    const saved = await post('/vm7/save', formBody(page.forms[0] as HTMLFormElement));
    expect(saved.title).toBe('Stored record');
    const after = state.get('alvarez');
    expect(after?.oasis).toEqual(before?.oasis);
    expect(after?.diagnoses.map(({ code }) => code)).toEqual(before?.diagnoses.map(({ code }) => code));
    expect(saved.body.textContent).toContain('I50.32');
  });

  it('reads the old template, whose ambulation buttons post row numbers', async () => {
    const page = await open('/vm7/work/oasis-c?patient=alvarez');
    const chosen = page.querySelector<HTMLInputElement>('input[name=adl_ambul]:checked');
    expect(chosen?.value).toBe('8612');
    await post('/vm7/save', formBody(page.forms[0] as HTMLFormElement));
    expect(state.get('alvarez')?.oasis.M1860).toBe('2');
  });

  it('cuts a description at its column without a word', async () => {
    const page = await open('/vm7/work/oasis-e2?patient=alvarez');
    const body = formBody(page.forms[0] as HTMLFormElement);
    body.set('dxds_1', 'Hypertensive heart disease with heart failure and more words than fit');
    await post('/vm7/save', body);
    expect(state.get('alvarez')?.diagnoses[0]?.text).toBe('Hypertensive heart disease with heart fa');
  });

  it.each([
    ['dxcd_1', '', 'M1021'],
    ['assess_date', 'tomorrow', 'M0090'],
  ])('refuses a bad %s with a native alert and stores nothing', async (name, value, item) => {
    const page = await open('/vm7/work/oasis-e2?patient=alvarez');
    const body = formBody(page.forms[0] as HTMLFormElement);
    body.set(name, value);
    const refused = await app.request('/vm7/save', { method: 'POST', body });
    expect(await refused.text()).toMatch(new RegExp(`alert\\(".*${item}.*history\\.back`));
    expect(state.get('alvarez')?.saves).toBe(0);
  });

  it('carries four pages of answers in hidden fields and saves them at the last', async () => {
    let page = await open('/vm7/work/steps?patient=okafor');
    for (let step = 1; step <= 3; step += 1)
      page = await post('/vm7/steps', formBody(page.forms[0] as HTMLFormElement));
    expect(state.get('okafor')?.saves).toBe(0);
    const body = formBody(page.forms[0] as HTMLFormElement);
    body.set('adl_bath', '5');
    await post('/vm7/steps', body);
    const stored = state.get('okafor');
    expect(stored?.oasis.M1830).toBe('5');
    expect(stored?.oasis.M1033).toEqual(['1', '4', '7', '8']);
    expect(stored?.diagnoses.map(({ code }) => code)).toEqual(['E11.621', 'L97.412', 'E11.42', 'I10']);
  });
});

function duplicateIds(page: Document): number {
  const counts = new Map<string, number>();
  for (const { id } of page.querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length;
}
