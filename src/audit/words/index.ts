export { ACTS, AUDIT_KINDS, type AuditKind } from './act-words.js';
export { factsOf } from './facts.js';
export { actsNamed, actsOfKind, kindOfAct, wordsOfAct, wordsTyped } from './find-acts.js';
