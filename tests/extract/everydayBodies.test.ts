/** Bodies as people call them, kin, and times of deeds; the cases are in everydayBodies.cases.ts. */
import { describeReports } from './describeReports.ts';
import { EVERYDAY_BODIES } from './everydayBodies.cases.ts';

describeReports('bodies as people call them', EVERYDAY_BODIES);
