export { DecisionWithheldEntity, type WithheldContent } from './withheld.entity.js';
export { WithheldGroundField, WithheldTextInput } from './withheld.input.js';
export { UnknownGround } from './withheld.problems.js';
export { WithheldReader } from './withheld.reader.js';
export { WithheldPartType, WithheldText, WithholdingGroundType } from './withheld.type.js';
export { keepWithheld, NOT_PUBLISHED, refusalOfGrounds, type WithheldPart } from './withheld.js';
