/** Everyday constructions that many articles share; the cases and what their strings mean are in plainReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { PLAIN_REPORTS } from './plainReports.cases.ts';

describeReports('constructions that many articles share', PLAIN_REPORTS);
