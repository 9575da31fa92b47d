export { Agreement } from './agreement.js';
export { WhatCameOfIt } from './what-came-of-it.js';
