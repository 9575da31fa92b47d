import { Global, Module } from '@nestjs/common';
import { Presence } from './presence.js';
import { PresencePlaces } from './presence-places.js';
import { PresenceServer } from './presence-server.js';
import { Visitors } from './visitors.js';

@Global()
@Module({ providers: [Presence, PresencePlaces, PresenceServer, Visitors], exports: [PresencePlaces] })
export class PresenceModule {}
