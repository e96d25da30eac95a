import { get, object, objects, text } from './json.ts';
import type { References } from './references.ts';
import type { Entry } from './resources.ts';

/**
 * Patients of which a server says that another record of the same person took their place, each with the name of the one that
 * stands (FHIR R4 Patient.link: `replaced-by`, which the old one says, or `replaces`, which the new one does). That two records are
 * of one person is a server's word alone, and only where nothing in them speaks against it: an old record that is here has to
 * be out of use, and both must not tell of different birth dates. `seealso` and `refer` join nothing, and so does a successor that
 * is not here: the old record is then all that there is of the person.
 * @param resources the Patient resources of the record
 */
export function replacedPatients(resources: readonly Entry[], references: References): ReadonlyMap<string, string> {
  const next = new Map<string, Set<string>>();
  const known = new Map(resources.map((entry) => [entry.ref, entry]));
  const add = (old: string, stands: string): void => {
    if (old === stands || !mayBeOne(known.get(old), known.get(stands))) return;
    next.set(old, (next.get(old) ?? new Set()).add(stands));
  };
  for (const entry of resources) {
    // What a modifier extension means is not known: it may take back the link.
    if (get(entry.resource, 'modifierExtension') !== undefined) continue;
    for (const link of objects(entry.resource, 'link')) {
      const reference = { type: 'Patient', ...object(link, 'other') };
      const other = references.resolve(reference, entry)?.ref ?? references.nameOf(reference, entry);
      if (other === undefined) continue;
      if (text(link, 'type') === 'replaced-by') add(entry.ref, other);
      if (text(link, 'type') === 'replaces') add(other, entry.ref);
    }
  }
  const standing = new Map<string, string>();
  for (const old of next.keys()) {
    const last = endOf(old, next);
    if (last !== undefined && known.has(last)) standing.set(old, last);
  }
  return standing;
}

/** Whether an old record and the one that replaced it may be of one person, as far as they are here. */
function mayBeOne(old: Entry | undefined, stands: Entry | undefined): boolean {
  if (!old) return true;
  const isOut =
    get(old.resource, 'active') === false ||
    objects(old.resource, 'link').some((link) => text(link, 'type') === 'replaced-by');
  const [born, other] = [text(old.resource, 'birthDate'), stands && text(stands.resource, 'birthDate')];
  return isOut && (born === undefined || other === undefined || born.startsWith(other) || other.startsWith(born));
}

/** Where the replacements lead; nowhere, if one was replaced by two or they lead in a circle. */
function endOf(old: string, next: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const seen = new Set<string>();
  let name = old;
  for (let to = next.get(name); to !== undefined; to = next.get(name)) {
    const [only] = to;
    if (to.size !== 1 || only === undefined || seen.has(only)) return undefined;
    seen.add(only);
    name = only;
  }
  return name;
}
