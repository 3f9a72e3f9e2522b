/** Reports as papers write them; the cases and what their strings mean are in newsReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { NEWS_REPORTS } from './newsReports.cases.ts';

describeReports('news reports', NEWS_REPORTS);
