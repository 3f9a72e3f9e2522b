/** When things happened, as dailies tell it; the cases are in dailyTimes.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { DAILY_TIMES } from './dailyTimes.cases.ts';

describeReports('times and sides of the news', DAILY_TIMES);
