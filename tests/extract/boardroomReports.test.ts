/** Reports of boardrooms, sport, universities and parties; what the strings of their cases mean is in newsReports.cases.ts. */
import { BOARDROOM_REPORTS } from './boardroomReports.cases.ts';
import { describeReports } from './describeReports.ts';

describeReports('reports of boardrooms, sport and parties', BOARDROOM_REPORTS);
