import type { Chart } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import { append } from './append.ts';
import { dateText } from './dates.ts';
import { get, type Json, object, objects, text } from './json.ts';
import { codedAt, personOf, refsAt, securityOf } from './people.ts';
import type { Reading } from './reading.ts';
import { displayOf } from './references.ts';
import { type Sourced, sourced } from './sources.ts';

/** Programs that a person is in, and what the person agreed to: EpisodeOfCare and Consent. */

type Episode = Sourced<NonNullable<Chart['episodes']>[number]>;
type ChartConsent = Sourced<NonNullable<Chart['consents']>[number]>;

/** Start and end as written, also where only a year or month is given. */
export function spanOf(period: unknown): { from?: string; through?: string } {
  return { ...given('from', dateText(period, 'start')), ...given('through', dateText(period, 'end')) };
}

/** Every episode of care with its state: of home health or of another program. */
export function readAllEpisodes(reading: Reading): Episode[] {
  return reading.of('EpisodeOfCare').map((entry) => {
    const { resource, id } = entry;
    const organization = object(resource, 'managingOrganization');
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...listed('types', codedAt(resource, 'type')),
      ...spanOf(get(resource, 'period')),
      ...given('careManager', personOf(object(resource, 'careManager'), entry, reading)),
      ...given(
        'organization',
        organization && (displayOf(organization) ?? personOf(organization, entry, reading)?.name),
      ),
      ...listed('teams', refsAt(resource, 'team', entry, reading)),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}

/** Every consent, with what it permits and denies by label. */
export function readConsents(reading: Reading): ChartConsent[] {
  return reading.of('Consent').map((entry) => {
    const { resource, id } = entry;
    const root = object(resource, 'provision');
    const all = provisionsIn(root);
    const labels = (type: string) =>
      all
        .filter((one) => (text(one, 'type') ?? 'permit') === type)
        .flatMap((one) => objects(one, 'securityLabel').flatMap((label) => text(label, 'code') ?? []));
    const policies = [
      ...codedAt(resource, 'policyRule'),
      ...objects(resource, 'policy').flatMap((policy) => {
        const uri = text(policy, 'uri') ?? text(policy, 'authority');
        return uri === undefined ? [] : [{ code: uri }];
      }),
    ];
    const hasSource = get(resource, 'sourceAttachment') ?? get(resource, 'sourceReference');
    const value = {
      ...given('id', id),
      ...given('status', text(resource, 'status')),
      ...listed('scope', codedAt(resource, 'scope')),
      ...listed('categories', codedAt(resource, 'category')),
      ...listed('policies', policies),
      ...given('date', dateText(resource, 'dateTime')),
      ...spanOf(get(root, 'period')),
      ...given('provision', text(root, 'type')),
      ...listed('denied', labels('deny')),
      ...listed('permitted', labels('permit')),
      ...given('hasSource', hasSource === undefined ? undefined : true),
      ...securityOf(resource),
    };
    return sourced(value, entry);
  });
}

/** A provision and those nested in it; bounded. */
function provisionsIn(root: Json | undefined): Json[] {
  const found: Json[] = [];
  const open = root ? [root] : [];
  while (open.length > 0 && found.length < 200) {
    const one = open.shift();
    if (!one) break;
    found.push(one);
    append(open, objects(one, 'provision'));
  }
  return found;
}
