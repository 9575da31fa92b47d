export { DecisionContentInput } from './content.input.js';
export { contentOf, textsOf, type DecisionContent } from './content.js';
export { publishVersion, versionOf } from './publish-version.js';
export { DecisionVersionEntity, type OptionWritten } from './version.entity.js';
export { VersionResolver } from './version.resolver.js';
export { DecisionOption, DecisionVersion, DecisionWords } from './version.type.js';
export { VersionsReader } from './versions.reader.js';
export { toOption, toWords, WORDS, type WordsRow } from './words.js';
