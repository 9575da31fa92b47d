import { ConcernEntity } from './concern.entity.js';
import { ConcernEntryEntity } from './concern-entry.entity.js';
import { ConcernEvidenceEntity } from './concern-evidence.entity.js';

export { AcknowledgeConcern } from './acknowledge-concern.js';
export { CloseConcern } from './close-concern.js';
export { ConcernsReader } from './concerns.reader.js';
export { NoticeResolver, RaiseConcern } from './raising/index.js';
export { SafeguardingModule } from './safeguarding.module.js';
export { safeguardingMigrations } from './safeguarding.migrations.js';
export { SuspendAdult } from './suspend-adult.js';
export { WriteInConcern } from './write-in-concern.js';

export const safeguardingEntities = [ConcernEntity, ConcernEvidenceEntity, ConcernEntryEntity];
