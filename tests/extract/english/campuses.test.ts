/** English of campuses, courts and clubs; the cases are in campuses.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { CAMPUSES } from './campuses.cases.ts';

describeReports('English of campuses, courts and clubs', CAMPUSES);
