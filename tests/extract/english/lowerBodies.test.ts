/** Bodies in lower case, bodies any reader knows, and things called by a firm; the cases are in lowerBodies.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { LOWER_BODIES } from './lowerBodies.cases.ts';

describeReports('bodies in lower case, known bodies, and things called by a firm', LOWER_BODIES);
