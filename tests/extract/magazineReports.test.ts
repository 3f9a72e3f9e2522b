/** Reports of magazines and local papers; the cases are in magazineReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { MAGAZINE_REPORTS } from './magazineReports.cases.ts';

describeReports('reports of magazines and local papers', MAGAZINE_REPORTS);
