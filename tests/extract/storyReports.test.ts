/** Passages as long stories have them; the cases and what their strings mean are in storyReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { STORY_REPORTS } from './storyReports.cases.ts';

describeReports('passages of long stories', STORY_REPORTS);
