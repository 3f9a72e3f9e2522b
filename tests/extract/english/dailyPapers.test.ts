/** English of American and British dailies; the cases are in dailyPapers.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { DAILY_PAPERS } from './dailyPapers.cases.ts';

describeReports('English of the dailies', DAILY_PAPERS);
