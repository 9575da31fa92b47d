export { MySubmissions } from './my-submissions.js';
