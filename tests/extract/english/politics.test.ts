/** English of politics; the cases are in politics.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { POLITICS } from './politics.cases.ts';

describeReports('English of politics', POLITICS);
