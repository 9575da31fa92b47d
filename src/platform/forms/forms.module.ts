import { Global, Module } from '@nestjs/common';
import { FormDeeds } from './form-deeds.js';
import { FormMutations } from './form-mutations.js';
import { FormTokens } from './form-tokens.js';
import { FormsController } from './forms.controller.js';

/** Forms that work where no script runs. */
@Global()
@Module({ controllers: [FormsController], providers: [FormDeeds, FormMutations, FormTokens], exports: [FormDeeds, FormTokens] })
export class FormsModule {}
