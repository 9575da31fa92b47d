import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { DemoController } from './demo.controller.js';
import { DemoLinks } from './demo-links.js';

@Module({ imports: [AccountsModule], controllers: [DemoController], providers: [DemoLinks], exports: [DemoLinks] })
export class DemoSignInModule {}
