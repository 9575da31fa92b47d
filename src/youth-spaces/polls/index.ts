import { Choose } from './choose.js';
import { ClosePoll } from './close-poll.js';
import { YouthPollEntity, YouthPollOptionEntity } from './poll.entity.js';
import { PollsReader } from './polls.reader.js';
import { PollOptionResolver, PollPictures, PollsResolver } from './polls.resolver.js';
import { StartPoll } from './start-poll.js';

export { closePollsOf } from './close-poll.js';
export { YouthPolls1790000060503 } from './polls.migration.js';
export { Choose, ClosePoll, PollsReader, StartPoll };
export const pollsEntities = [YouthPollEntity, YouthPollOptionEntity];
export const pollsDeeds = [StartPoll, Choose, ClosePoll];
export const pollsProviders = [PollsReader, PollPictures, PollOptionResolver, PollsResolver];
