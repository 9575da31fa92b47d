import type { BetterAuthOptions } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { emailOTP, genericOAuth, magicLink, twoFactor, username } from 'better-auth/plugins';
import type { Settings } from '../../platform/index.js';
import type { AuthRules } from './auth-rules.js';
import * as schema from './auth-schema.js';
import { COOKIE_PREFIX, isSecure, SESSION_SECONDS } from './session-cookie.js';
import type { SignInMails } from './sign-in-mails.js';

export const AUTH_PATH = '/auth';
const LEAST_PASSWORD_LENGTH = 10;
const BY_MAIL_SECONDS = 5 * 60;

/** Where it is, what it is trusted by, and what it must not note. */
export function basics(settings: Settings): BetterAuthOptions {
  return {
    appName: 'Folkmoot',
    baseURL: settings.publicUrl,
    basePath: AUTH_PATH,
    secret: settings.AUTH_SECRET,
    trustedOrigins: (request) => [settings.publicUrl, ...ownAddress(settings, request)],
    telemetry: { enabled: false },
    // It counts by address, which would lock out a class: see Attempts.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: isSecure(settings),
      ipAddress: { disableIpTracking: true },
      // Said outright, because both are left out when NODE_ENV is test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
  };
}

/** On one's own machine any port and either name of it will do. */
function ownAddress(settings: Settings, request: Request | undefined): string[] {
  const host = request?.headers.get('host') ?? '';
  return !isSecure(settings) && /^(localhost|127\.0\.0\.1):\d+$/.test(host) ? [`http://${host}`] : [];
}

export const tables = {
  user: { fields: schema.userFields },
  session: {
    fields: schema.sessionFields,
    additionalFields: schema.sessionAdditions,
    expiresIn: SESSION_SECONDS,
    disableSessionRefresh: true,
    cookieCache: { enabled: false },
  },
  account: { fields: schema.accountFields, encryptOAuthTokens: true },
  verification: { fields: schema.verificationFields, storeIdentifier: 'hashed' },
} satisfies BetterAuthOptions;

/** The ways in, and the letters they send. */
export function waysIn(settings: Settings, mails: SignInMails): BetterAuthOptions {
  return {
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: LEAST_PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }, request) => mails.send('newPassword', user.email, url, request?.headers),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, url }, request) => mails.send('proveAddress', user.email, url, request?.headers),
    },
    plugins: [
      username({ schema: schema.usernameSchema }),
      magicLink({
        expiresIn: BY_MAIL_SECONDS,
        storeToken: 'hashed',
        sendMagicLink: ({ email, url }, context) => mails.signInByMail('link', email, url, context?.request?.headers),
      }),
      emailOTP({
        expiresIn: BY_MAIL_SECONDS,
        storeOTP: 'hashed',
        sendVerificationOTP: ({ email, otp, type }, context) =>
          type === 'sign-in' ? mails.signInByMail('code', email, otp, context?.request?.headers) : Promise.resolve(),
      }),
      twoFactor({ issuer: 'Folkmoot', allowPasswordless: true, schema: schema.twoFactorSchema }),
      ...identityProvider(settings),
    ],
  };
}

/** The organisation's own sign-in, where it has one. It signs in accounts that are there; what it says of itself is no second factor. */
function identityProvider(settings: Settings): NonNullable<BetterAuthOptions['plugins']> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (!issuer || !clientId || !clientSecret) return [];
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const scopes = ['openid', 'email', 'profile'];
  return [genericOAuth({ config: [{ providerId: 'oidc', discoveryUrl, clientId, clientSecret, scopes, pkce: true, requireIdTokenVerification: true }] })];
}

export function hooks(rules: AuthRules): BetterAuthOptions {
  return {
    hooks: { before: createAuthMiddleware((context) => rules.beforeRequest(context)) },
    databaseHooks: {
      user: { create: { before: async (_user, context) => rules.beforeAccount(context) } },
      session: {
        create: { before: (session, context) => rules.beforeSession(session, context) },
        delete: { after: async (session) => rules.afterSession(session) },
      },
    },
  };
}
