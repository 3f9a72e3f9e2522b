/** English of local papers; the cases are in localPapers.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { LOCAL_PAPERS } from './localPapers.cases.ts';

describeReports('English of local papers', LOCAL_PAPERS);
