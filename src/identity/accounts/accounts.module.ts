import { Module } from '@nestjs/common';
import { AccountsReader } from './accounts.reader.js';
import { Accounts } from './accounts.js';
import { Attempts } from './attempts.js';
import { Auth } from './auth.js';
import { AuthRules } from './auth-rules.js';
import { FormSignIns } from './form-sign-ins.js';
import { KnownProfiles } from './known-profiles.js';
import { SecondFactor } from './second-factor.js';
import { SessionCache } from './session-cache.js';
import { SessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { SignInMails } from './sign-in-mails.js';

const ownAffair = [AccountsReader, AuthRules, FormSignIns, SecondFactor, SessionCache, SessionCookie, SignInMails];

@Module({ providers: [...ownAffair, Accounts, Attempts, Auth, KnownProfiles, Sessions], exports: [Accounts, Attempts, Auth, KnownProfiles, Sessions] })
export class AccountsModule {}
