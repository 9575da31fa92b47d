export * from './access-log.js';
export * from './html-page.js';
export * from './in-front.js';
export * from './logger.js';
export * from './loopback.js';
export * from './received-at.js';
export * from './request-id.js';
export * from './security-headers.js';
