import { Module } from '@nestjs/common';
import { appealDeeds, appealProviders } from './appeals/index.js';
import { CaseDetailsReader } from './case-details.reader.js';
import { CaseDetailsResolver, CaseSubjectResolver, DecisionResolver } from './case-details.resolver.js';
import { CaseResolver } from './case.resolver.js';
import { CasesReader } from './cases.reader.js';
import { claimDeeds, claimProviders } from './claims/index.js';
import { DecideCase } from './deciding/index.js';
import { FiguresReader, figureProviders } from './figures/index.js';
import { mineProviders } from './mine/index.js';
import { ModerationLive } from './moderation.live.js';
import { ModerationScopes } from './moderation-scopes.js';
import { OpenCase } from './open-case.js';
import { OrganisationScope } from './organisation-scope.js';
import { LiftPause, pauseProviders } from './pauses/index.js';
import { KeepPhrases, phraseProviders } from './phrases/index.js';
import { placeDeeds, placeProviders, PlacesReader } from './places/index.js';
import { Report, reportProviders } from './reports/index.js';
import { Reportables } from './reportables.js';
import { LeaveNote, ReadNote, shiftProviders } from './shifts/index.js';

const deeds = [DecideCase, LiftPause, KeepPhrases, LeaveNote, ReadNote, Report, ...appealDeeds, ...claimDeeds, ...placeDeeds];
const readers = [CasesReader, CaseDetailsReader, FiguresReader, PlacesReader];
const parts = [...appealProviders, ...claimProviders, ...figureProviders, ...mineProviders, ...pauseProviders, ...phraseProviders, ...placeProviders, ...reportProviders, ...shiftProviders];
const door = [Reportables, ModerationScopes, OpenCase, ...deeds, ...readers];

@Module({
  providers: [...new Set([...door, ...parts]), OrganisationScope, CaseResolver, CaseDetailsResolver, CaseSubjectResolver, DecisionResolver, ModerationLive],
  exports: door,
})
export class ModerationModule {}
