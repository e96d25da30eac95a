import { tells } from '../health-home/telling-text.ts';

/**
 * A record without what is masked (compliance.md section 6): substance use, psychiatric and HIV facts by code or words, and
 * everything under a label. Stricter than the Health Home's masking, since nobody can be asked who looks at what is made of it
 * (a card, a draft that is sent on), and a consent may not be among what was sent.
 */

/** Labels that restrict nothing: ordinary confidentiality (HL7 v3 Confidentiality), and test data. */
const PLAIN_LABELS = new Set(['U', 'L', 'M', 'N', 'HTEST']);
/** What is said here is said of the thing that it stands in, so that thing goes, not only the words. */
const SAYS_WHAT_IT_IS = new Set(['coding', 'category', 'type', 'serviceType', 'specialty']);
/** Addresses, names of systems and people: no words about a condition, or only by chance. */
const NO_WORDS = new Set([
  'resourceType',
  'id',
  'meta',
  'system',
  'reference',
  'url',
  'fullUrl',
  'linkId',
  'identifier',
]);
const DOCUMENTS = new Set(['DocumentReference', 'Composition']);

/**
 * The resources without what is masked. A document stays for what else it says, unless its kind or title tells: who quotes
 * it asks {@link tells}. A patient's own resource stays.
 * @param resources as they came; none is changed. The same list comes back where nothing was masked
 */
export function maskedRecord(resources: readonly unknown[]): readonly unknown[] {
  const kept = resources.flatMap((resource) => masked(resource) ?? []);
  const isWhole = kept.length === resources.length && kept.every((one, index) => one === resources[index]);
  return isWhole ? resources : kept;
}

/** A Bundle with {@link maskedRecord} for its entries; the same one where nothing was masked, or it is no Bundle. */
export function maskedBundle(bundle: unknown): unknown {
  const entries = isNode(bundle) && Array.isArray(bundle.entry) ? bundle.entry : [];
  const entry = entries.flatMap((one: unknown) => {
    if (!isNode(one) || !isNode(one.resource)) return [one];
    const resource = masked(one.resource);
    if (resource === one.resource) return [one];
    return resource === undefined ? [] : [{ ...one, resource }];
  });
  const isWhole = entry.length === entries.length && entry.every((one, index) => one === entries[index]);
  return isWhole || !isNode(bundle) ? bundle : { ...bundle, entry };
}

function masked(resource: unknown): unknown {
  if (!isNode(resource)) return resource;
  const { resourceType, meta, text: _narrative, ...facts } = resource;
  if (resourceType === 'Patient') return resource;
  if (isLabelled(meta)) return undefined;
  // Search results within a record (a hook's new problems): each is a resource of its own, with its own label.
  if (resourceType === 'Bundle') return maskedBundle(resource);
  if (DOCUMENTS.has(String(resourceType))) return isTellingDocument(resource) ? undefined : resource;
  // The words of an instrument's questions and answers are everyone's; what was written in, and codes, are the patient's.
  const skipped = resourceType === 'QuestionnaireResponse' ? new Set([...NO_WORDS, 'text', 'display']) : NO_WORDS;
  const kept = pruned(facts, skipped);
  if (kept === undefined) return undefined;
  return kept === facts ? resource : { ...resource, ...kept, text: undefined };
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLabelled(meta: unknown): boolean {
  const labels = isNode(meta) && Array.isArray(meta.security) ? meta.security : [];
  return labels.some((label) => !isNode(label) || !PLAIN_LABELS.has(String(label.code)));
}

function isTellingDocument({ type, category, title, description, content }: Node): boolean {
  const titles = (Array.isArray(content) ? content : []).map(
    (one) => isNode(one) && isNode(one.attachment) && one.attachment.title,
  );
  return pruned({ type, category, title, description, titles: titles.join('\n') }, NO_WORDS) === undefined;
}

/**
 * The node without the elements of its lists that tell; `undefined` where it tells by itself. The same node where nothing
 * was taken out.
 */
function pruned(node: Node, skipped: ReadonlySet<string>): Node | undefined {
  let kept = node;
  for (const [key, value] of Object.entries(node)) {
    if (skipped.has(key)) continue;
    if (typeof value === 'string' && tells(value)) return undefined;
    if (isNode(value)) {
      const inner = pruned(value, skipped);
      if (inner === undefined) return undefined;
      if (inner !== value) kept = { ...kept, [key]: inner };
    }
    if (!Array.isArray(value)) continue;
    const list = value.flatMap((one: unknown) => {
      if (typeof one === 'string') return tells(one) ? [] : [one];
      return isNode(one) ? (pruned(one, skipped) ?? []) : [one];
    });
    if (list.length < value.length && SAYS_WHAT_IT_IS.has(key)) return undefined;
    if (list.length < value.length || list.some((one, index) => one !== value[index])) kept = { ...kept, [key]: list };
  }
  return kept;
}
