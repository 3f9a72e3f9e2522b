/** Reports in the voice of features; the cases are in featureReports.cases.ts. */
import { describeReports } from './describeReports.ts';
import { FEATURE_REPORTS } from './featureReports.cases.ts';

describeReports('features', FEATURE_REPORTS);
