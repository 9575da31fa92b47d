import { Module } from '@nestjs/common';
import { CastDemo } from './cast.js';
import { DemoPeople } from './people.js';
import { FoundDemoPlace } from './place.js';

/** The fictional place that a first start makes. Nothing else knows of it. */
@Module({ providers: [FoundDemoPlace, DemoPeople, CastDemo] })
export class DemoModule {}
