import { object, text } from '../../shared/fhir/json.ts';
import { asResource, type FhirResource } from './bundle.ts';
import type { Endpoint } from './endpoint.ts';
import { unlessRefused } from './unless-refused.ts';

/** The addresses of the forms that answers were given to: a form's codes say which OASIS item a linkId of the EHR's own is. */
export function formsOf(resources: readonly FhirResource[]): string[] {
  const forms = resources
    .filter(({ resourceType }) => resourceType === 'QuestionnaireResponse')
    .map(
      (resource) =>
        (text(resource, 'questionnaire') ?? text(object(resource, 'questionnaire'), 'reference') ?? '').split('|')[0] ??
        '',
    );
  return [...new Set(forms)].filter((url) => /^https?:\/\//.test(url) || OWN_FORM.test(url));
}

/** Some servers refer to the form, or write its address, where FHIR wants its canonical URL. */
const OWN_FORM = /^(?:Questionnaire\/)[^/]+$/;

/** The forms that an address means: by their canonical URL, else the one at that address. */
export async function readForm({ client, base }: Endpoint, url: string, signal: AbortSignal): Promise<FhirResource[]> {
  const own = url.startsWith(`${base.href}/`) ? url.slice(base.href.length + 1) : url;
  const page =
    own === url && OWN_FORM.test(url)
      ? undefined
      : await unlessRefused(async () => client.search('Questionnaire', { url }, { signal }));
  const found = (page?.entries ?? []).map(asResource).filter((resource) => resource?.resourceType === 'Questionnaire');
  if (found.length === 0 && OWN_FORM.test(own)) {
    const id = own.slice(own.indexOf('/') + 1);
    found.push(await unlessRefused(async () => client.read('Questionnaire', id, signal)));
  }
  return found.filter((resource) => resource !== undefined);
}
