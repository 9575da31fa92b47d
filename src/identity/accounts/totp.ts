import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Clocks of telephones go a little wrong: the code before and the one after hold too. */
const STEPS_OFF = [0, -1, 1];
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code of an authenticator at a moment (RFC 6238: SHA-1, 30 seconds, 6 digits). */
export function totpCode(secret: Uint8Array, at: Date): string {
  return codeOfStep(secret, stepAt(at));
}

/** The time step whose code this is, around a moment; null when it is no code of that time. */
export function matchingStep(secret: Uint8Array, code: string, at: Date): number | null {
  const given = Buffer.from(code);
  const isCodeOf = (step: number): boolean => given.length === DIGITS && timingSafeEqual(given, Buffer.from(codeOfStep(secret, step)));
  return STEPS_OFF.map((off) => stepAt(at) + off).find(isCodeOf) ?? null;
}

/** The bytes of a secret as authenticators are given it. */
export function fromBase32(text: string): Uint8Array {
  const bits = [...text.toUpperCase().replace(/[\s=]/g, '')].map((character) => {
    const value = BASE32.indexOf(character);
    if (value < 0) throw new Error('A TOTP secret is written in base32: A to Z and 2 to 7');
    return value.toString(2).padStart(5, '0');
  });
  return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / STEP_SECONDS);
}

function codeOfStep(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const place = digest.readUInt8(digest.length - 1) & 0xf;
  const number = digest.readUInt32BE(place) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}
