export { MeResolver } from './me.resolver.js';
export { Me } from './me.type.js';
