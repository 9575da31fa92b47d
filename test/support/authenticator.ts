import { fromBase32, totpCode } from '../../src/identity/index.js';

/** An authenticator app with a secret given in base32. */
export class Authenticator {
  constructor(readonly secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP') {}

  /** The code it shows now, or so many seconds from now. */
  code(secondsFromNow = 0): string {
    return totpCode(fromBase32(this.secret), new Date(Date.now() + secondsFromNow * 1000));
  }
}
