import { Module } from '@nestjs/common';
import { CaseDetailsReader } from './case-details.reader.js';
import { CaseDetailsResolver, CaseSubjectResolver, DecisionResolver } from './case-details.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { CasesReader } from './cases.reader.js';
import { ClaimCase } from './claim-case.js';
import { DecideCase } from './decide-case.js';
import { ModerationLive } from './moderation.live.js';
import { ModerationScopes } from './moderation-scopes.js';
import { OpenCase } from './open-case.js';
import { OrganisationScope } from './organisation-scope.js';
import { Report } from './report.js';
import { Reportables } from './reportables.js';

const door = [Reportables, ModerationScopes, OpenCase, ClaimCase, DecideCase, Report, CasesReader, CaseDetailsReader];

@Module({ providers: [...door, OrganisationScope, CaseResolver, CaseDetailsResolver, CaseSubjectResolver, DecisionResolver, ModerationLive], exports: door })
export class ModerationModule {}
