import { connectionOf } from '../common/Connection.js';
import { Report } from './Report.js';

export const ReportConnection = connectionOf('Report', () => Report);
