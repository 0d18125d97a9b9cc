import { issuesOfType } from './issuesOfType.js';
import type { Question } from './Question.js';
import { recurringTypes } from './recurringTypes.js';
import { reportList } from './reportList.js';
import { sharedDocuments } from './sharedDocuments.js';
import { wholeReport } from './wholeReport.js';

export const questions: readonly Question[] = [wholeReport, issuesOfType, recurringTypes, sharedDocuments, reportList];
