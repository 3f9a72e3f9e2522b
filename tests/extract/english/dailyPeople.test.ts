/** Whom dailies mean and what ties them; the cases are in dailyPeople.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { DAILY_PEOPLE } from './dailyPeople.cases.ts';

describeReports('people of the dailies', DAILY_PEOPLE);
