export { OwnSubmissionDocument } from './own-documents.js';
export { TakeBack } from './take-back.js';
export { usePrivateKey } from './use-private-key.js';
