import { DeskOfMine, DeskResolver } from './desk.resolver.js';
import { RecordsReader } from './records.reader.js';
import { CouncillorRecord, CouncilRecord } from './records.resolver.js';
import { TalkReader } from './talk.reader.js';
import { WriteResponseNote } from './write-response-note.js';

export { RecordsReader, WriteResponseNote };
export const recordProviders = [CouncillorRecord, CouncilRecord, DeskOfMine, DeskResolver, RecordsReader, TalkReader, WriteResponseNote];
