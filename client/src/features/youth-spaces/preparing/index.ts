export { AssessmentStep } from './assessment.js';
export { Missing } from './missing.js';
export { NewSpace } from './new-space.js';
export { CloseStep, Reading } from './deciding.js';
export { Promises } from './promises.js';
export { Hours, Purpose, Rules, Workers } from './steps.js';
import './preparing-fragment.js';
