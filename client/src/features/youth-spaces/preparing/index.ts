export { AssessmentStep } from './assessment.js';
export { Missing } from './missing.js';
export { NewSpace } from './new-space.js';
export { Hours, Promises, Purpose, Rules, Workers } from './steps.js';
import './preparing-fragment.js';
