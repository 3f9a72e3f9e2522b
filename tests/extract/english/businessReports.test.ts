/** Reports of family firms, boards and unions; the cases are in businessReports.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { BUSINESS_REPORTS } from './businessReports.cases.ts';

describeReports('reports of family firms, boards and unions', BUSINESS_REPORTS);
