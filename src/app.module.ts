import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformModule, type Settings } from './platform/index.js';
import { entities, modules } from './rooms.js';

/** The whole server. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings, entities), ...modules] };
  }
}
