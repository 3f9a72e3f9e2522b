/** Reports in other words than the commonest; the cases are in otherWords.cases.ts. */
import { describeReports } from '../describeReports.ts';
import { OTHER_WORDS } from './otherWords.cases.ts';

describeReports('reports in other words', OTHER_WORDS);
