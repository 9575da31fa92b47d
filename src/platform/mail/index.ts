export * from './mail.migrations.js';
export * from './mail.module.js';
export * from './mailer.js';
