import { z } from 'zod';
import { chartSchema } from '../../shared/chart/chart.ts';
import { flatRecordSchema } from '../../shared/chart/flat-schema.ts';

/** What a line of a filter of charts may be; told apart by shape. A Bundle's own schema is FHIR's. */
export const LINE_IN = z.union([
  flatRecordSchema.describe('The flat period record'),
  chartSchema.describe('A Chart'),
  z.looseObject({ resourceType: z.literal('Bundle') }).describe('A FHIR R4 Bundle of one patient'),
]);
