export { IdeaContentInput } from './content.input.js';
export { columnsOf, contentOf, wordsOf, type IdeaContent } from './content.js';
export { IdeaEstimate, IdeaPoint, type EstimateKind } from './content.type.js';
export { explain, reasonsToHold, refusalOfContact, type HeldBecause } from './hold.rules.js';
export { PictureNotDescribed, wordsOfPictures } from './pictures.js';
