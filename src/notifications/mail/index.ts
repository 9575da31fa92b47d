export { mailedUpTo } from './digest.rules.js';
export { DigestsReader } from './digests.reader.js';
export { MailDigests } from './mail-digests.js';
export { OffController } from './off.controller.js';
export { OffLink } from './off-link.js';
export { SendDigest } from './send-digest.js';
export { WriteDigest } from './write-digest.js';
