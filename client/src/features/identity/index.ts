export { ActingBar } from './acting-bar.js';
export { DemoProvider, useIsDemo } from './demo.js';
export { SessionProvider, useSession } from './session.js';
