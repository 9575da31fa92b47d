export * from './demo.migrations.js';
export * from './demo-links.js';
export * from './demo-sign-in.module.js';
