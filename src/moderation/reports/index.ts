import { ReportFormReader } from './report-form.reader.js';
import { Report } from './report.js';
import { ReportsReader } from './reports.reader.js';
import { MyReports, ReportsResolver } from './reports.resolver.js';

export { Report };
export const reportProviders = [Report, ReportFormReader, ReportsReader, ReportsResolver, MyReports];
