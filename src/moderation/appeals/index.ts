import { AppealDecision } from './appeal-decision.js';
import { AppealsReader } from './appeals.reader.js';
import { AppealPeopleResolver, AppealResolver, CaseAppealResolver } from './appeals.resolver.js';
import { HearersReader } from './hearers.reader.js';
import { DecideAppeal } from './decide-appeal.js';

export { AppealDecision, DecideAppeal };
export { AppealEntity } from './appeal.entity.js';
export const appealDeeds = [AppealDecision, DecideAppeal];
export const appealProviders = [...appealDeeds, AppealsReader, HearersReader, AppealResolver, AppealPeopleResolver, CaseAppealResolver];
