export { Figures } from './figures.js';
export { MyModerated } from './my-moderated.js';
export { MyReports, ReportMadeView } from './my-reports.js';
export { ReportForm } from './report-form.js';
