import type { MigrationClass } from '../../platform/index.js';
import { IdeaBursts1790000001090 } from '../bursts/index.js';
import { IdeaCalls1790000001080 } from '../calls/index.js';
import { SupportRemovals1790000001095 } from '../removing/index.js';
import { SupportReceipts1790000001020 } from '../support/index.js';
import { IdeaArguments1790000001040 } from './idea-arguments.migrations.js';
import { IdeaContent1790000001010 } from './idea-content.migrations.js';
import { IdeaLists1790000001030 } from './idea-lists.migrations.js';
import { IdeaMergeFollowers1790000051060, IdeaMerging1790000001060 } from './idea-merging.migrations.js';
import { IdeaOffers1790000001050 } from './idea-offers.migrations.js';
import { Ideas1790000001000 } from './ideas.migrations.js';

export const ideasMigrations: MigrationClass[] = [
  Ideas1790000001000,
  IdeaContent1790000001010,
  SupportReceipts1790000001020,
  IdeaLists1790000001030,
  IdeaArguments1790000001040,
  IdeaOffers1790000001050,
  IdeaMerging1790000001060,
  IdeaCalls1790000001080,
  IdeaBursts1790000001090,
  SupportRemovals1790000001095,
  IdeaMergeFollowers1790000051060,
];
