/** better-auth's tables with columns named as everywhere else in the database. */
const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

export const userFields = { emailVerified: 'email_verified', ...TIMES } as const;

export const sessionFields = {
  userId: 'user_id',
  expiresAt: 'expires_at',
  ipAddress: 'ip_address',
  userAgent: 'user_agent',
  ...TIMES,
} as const;

/** What a session knows beyond better-auth; nobody can set it from outside. */
export const sessionAdditions = {
  actingProfileId: { type: 'string', required: false, input: false, returned: false, fieldName: 'acting_profile_id' },
  secondFactorAt: { type: 'date', required: false, input: false, returned: false, fieldName: 'second_factor_at' },
} as const;

export const accountFields = {
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'user_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  ...TIMES,
} as const;

export const verificationFields = { expiresAt: 'expires_at', ...TIMES } as const;

export const usernameSchema = { user: { fields: { displayUsername: 'display_username' } } } as const;

export const twoFactorSchema = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factor',
    fields: {
      backupCodes: 'backup_codes',
      userId: 'user_id',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;
