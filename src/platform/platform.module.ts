import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock/clock.js';
import { SETTINGS, type Settings } from './config/settings.js';
import { Database } from './database/database.js';
import { SnakeCase } from './database/snake-case.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { FormsModule } from './forms/index.js';
import { GraphqlApiModule } from './graphql/graphql.module.js';
import { HealthController } from './health/health.controller.js';
import { EventConsumers } from './jobs/event-consumers.js';
import { HousekeepingService } from './jobs/housekeeping.js';
import { Jobs } from './jobs/jobs.js';
import { LiveModule } from './live/live.module.js';
import { MailModule } from './mail/mail.module.js';
import { PresenceModule } from './presence/presence.module.js';

const WAIT_FOR_CONNECTION_MS = 5_000;
const LONGEST_STATEMENT_MS = 15_000;
/** How alike a word must be to be found though misspelt, 0 to 1: “libary” and “library” are at 0.7, “receving” and “receive” at 0.44. */
const SPELT_ALIKE = 0.4;

/** Everything the rooms stand on. `entities` are those of all rooms: TypeORM keeps them in one data source. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings, entities: readonly (new () => object)[]): DynamicModule {
    const database = TypeOrmModule.forRoot({
      type: 'postgres',
      url: settings.DATABASE_URL,
      entities: [...entities],
      namingStrategy: new SnakeCase(),
      poolSize: settings.DATABASE_POOL,
      applicationName: 'folkmoot',
      logging: false,
      // A request that can't be served in time is refused, not kept waiting for ever (S4).
      connectTimeoutMS: WAIT_FOR_CONNECTION_MS,
      extra: { statement_timeout: LONGEST_STATEMENT_MS, options: `-c pg_trgm.word_similarity_threshold=${SPELT_ALIKE}` },
    });
    const shared = [{ provide: SETTINGS, useValue: settings }, Clock, Database, UnitOfWork, Jobs];
    return {
      module: PlatformModule,
      imports: [database, LiveModule, MailModule, PresenceModule, GraphqlApiModule, FormsModule],
      controllers: [HealthController],
      providers: [...shared, EventConsumers, HousekeepingService],
      exports: [...shared, EventConsumers],
    };
  }
}
