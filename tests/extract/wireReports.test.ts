/** Wire reports, sports pages and business dailies; the cases are in wireReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { WIRE_REPORTS } from './wireReports.cases.ts';

describeReports('wire reports, sports pages and business dailies', WIRE_REPORTS);
