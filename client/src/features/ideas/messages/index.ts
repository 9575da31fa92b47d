export { MessageToPassOn } from './message-to-pass-on.js';
