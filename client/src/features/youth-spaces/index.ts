export { Charter } from './charter.js';
export { JoinCodeForm } from './join-code-form.js';
export { JoinForm } from './join-form.js';
export { LeaveSpace } from './leave-space.js';
export { ReadingAgeHint } from './reading-age-hint.js';
export { ReturnForm } from './return-form.js';
export { SpaceView } from './space-view.js';
export { WorkerTools } from './worker-tools.js';
