/** Reports of courts, inquiries and estates; the cases are in courtReports.cases.ts. */
import { COURT_REPORTS } from './courtReports.cases.ts';
import { describeReports } from './describeReports.ts';

describeReports('reports of courts, inquiries and estates', COURT_REPORTS);
