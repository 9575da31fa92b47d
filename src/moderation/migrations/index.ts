import { ModerationAtWork1790000071600 } from './moderation-at-work.migration.js';
import { Moderation1790000000400 } from './moderation.migrations.js';

export const moderationMigrations = [Moderation1790000000400, ModerationAtWork1790000071600];
