import type { StayType } from '../chart/chart.ts';
import { claimTypeOf, codesIn, isAbout } from './claim-information.ts';
import { codingsOf } from './codes.ts';
import { periodOf } from './dates.ts';
import { get, type Json, objects } from './json.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';
import type { Stay } from './stay-type.ts';

/**
 * Inpatient claims by type of bill, without the leading zero: 11x hospitals of every kind (acute, IRF, LTCH and psychiatric
 * alike), 41x religious nonmedical institutions; 18x swing beds, 21x skilled nursing facilities.
 */
const BY_BILL: readonly [RegExp, StayType][] = [
  [/^(11|41)/, 'unknown'],
  [/^(18|21|28)/, 'snf'],
];
/** CMS's claim types: 20 and 30 SNF and swing bed, 60 to 64 inpatient, those of Medicare Advantage among them. */
const BY_NCH_TYPE: ReadonlyMap<string, StayType> = new Map<string, StayType>([
  ['20', 'snf'],
  ['30', 'snf'],
  ['60', 'unknown'],
  ['61', 'unknown'],
  ['62', 'unknown'],
  ['63', 'unknown'],
  ['64', 'unknown'],
]);

/**
 * The stay that an institution's claim bills, which proves that there was one wherever its Encounter is. An interim bill, and
 * a patient who is still there (status 30), leave its end open.
 * @param bill type of bill without its leading zero; absent where none is told
 */
export function stayOfClaim(entry: Entry, bill: string | undefined): Sourced<Stay> | undefined {
  const { resource } = entry;
  const type = bill === undefined ? byType(resource) : BY_BILL.find(([pattern]) => pattern.test(bill))?.[1];
  if (type === undefined) return undefined;
  const admitted = objects(resource, 'supportingInfo').find((info) => isAbout(info, 'admissionperiod'));
  const billed = periodOf(get(resource, 'billablePeriod'));
  const stayed = periodOf(get(admitted, 'timingPeriod'));
  const from = stayed.from ?? billed.from;
  const through = isStillThere(resource, bill) ? undefined : (stayed.through ?? billed.through);
  return sourced(
    { type, ...(from ? { from } : {}), ...(through ? { through } : {}) },
    entry,
    stayed.from ? 'supportingInfo' : 'billablePeriod',
  );
}

function byType(resource: Json): StayType | undefined {
  const types = [...codingsOf(resource, 'type'), ...codingsOf(resource, 'subType')];
  const nch = claimTypeOf(resource);
  if (nch !== undefined) return BY_NCH_TYPE.get(nch);
  return types.some(({ system, code }) => code === 'inpatient' && /InstitutionalClaimSubType/i.test(system ?? ''))
    ? 'unknown'
    : undefined;
}

function isStillThere(resource: Json, bill: string | undefined): boolean {
  const isInterim = bill !== undefined && /^\d\d[23]/.test(bill);
  return (
    isInterim ||
    objects(resource, 'supportingInfo').some(
      (info) =>
        (isAbout(info, 'dischargestatus') || isAbout(info, 'patdischarge')) &&
        codesIn(info).some((code) => /^30(?!\d)/.test(code)),
    )
  );
}
