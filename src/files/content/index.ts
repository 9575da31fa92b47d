export { cleanName, disposition } from './file-names.js';
export { warningIn, type FileWarning } from './file-warnings.js';
export { isPicture, isText, type MediaType } from './media-types.js';
export { recognise, type Recognised } from './recognise.js';
