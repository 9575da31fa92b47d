export { AttachableVersions } from './attachable-versions.js';
export { keepVersion } from './keep-version.js';
export { ReportableVersions } from './reportable-versions.js';
export { ReviseIdea, ReviseIdeaInput, ReviseIdeaOutcome } from './revise-idea.js';
export { howToRevise } from './version.rules.js';
export { VersionChangesResolver, VersionsResolver } from './versions.resolver.js';
export { IdeaVersionEntity } from './version.entity.js';
export { IdeaVersion } from './version.type.js';
export { IdeaVersionsReader } from './versions.reader.js';
