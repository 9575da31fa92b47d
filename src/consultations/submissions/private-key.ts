import { createHash, randomBytes } from 'node:crypto';

/** 32 bytes. A page may make it itself, so that what is sent again after a lost connection is the same submission. */
export const PRIVATE_KEY = /^[\w-]{43}$/;

export const newPrivateKey = (): string => randomBytes(32).toString('base64url');

/** What is kept of a key: nobody who reads the database can use it. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');
