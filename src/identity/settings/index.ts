import { ChangeSettings } from './change-settings.js';
import { KeepWard } from './keep-ward.js';
import { SettingsResolver } from './settings.resolver.js';

export { settingsMigrations } from './settings.migrations.js';

/** What settings bring to the room. */
export const settingsProviders = { deeds: [ChangeSettings, KeepWard], readers: [], resolvers: [SettingsResolver] };
