import { Global, Module } from '@nestjs/common';
import { CaughtMailController } from './caught-mail.controller.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ controllers: [CaughtMailController], providers: [Mailer], exports: [Mailer] })
export class MailModule {}
