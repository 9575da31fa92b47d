export { Argue, ArgueInput, ArgueOutcome } from './argue.js';
export { ArgumentEntity, type ArgumentSide } from './argument.entity.js';
export { ArgumentResolver } from './argument.resolver.js';
export { ArgumentSideEnum, IdeaArguments } from './argument.type.js';
export { ArgumentsReader } from './arguments.reader.js';
export { ReportableArguments } from './reportable-arguments.js';
