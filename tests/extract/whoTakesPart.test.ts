/** Who takes part in what is told; the cases and what their strings mean are in whoTakesPart.cases.ts and newsReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { WHO_TAKES_PART } from './whoTakesPart.cases.ts';

describeReports('who takes part', WHO_TAKES_PART);
