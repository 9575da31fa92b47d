import { describe, expect, it } from '@jest/globals';
import { contactDetails } from '../../src/platform/index.js';
import { HARMLESS } from '../support/harmless-posts.js';
import { HELD } from '../support/hostile-posts.js';

describe('Y7: contact details in a post by a young person', () => {
  for (const [kind, texts] of Object.entries(HELD)) {
    it.each(texts)(`holds ${kind}: %s`, (text) => {
      expect(contactDetails(text)).toContain(kind);
    });
  }

  it.each(HARMLESS)('lets pass: %s', (text) => {
    expect(contactDetails(text)).toEqual([]);
  });

  it('names every kind it found, once', () => {
    expect(contactDetails('07700900123 or sam@example.com, my insta is samj, at Heulog High School')).toEqual(['email', 'phone', 'handle', 'school']);
  });

  it('is quick however long and odd the text is', () => {
    // Of the processor, not of the clock: what else the machine is doing doesn't count.
    const begun = process.cpuUsage();
    for (const odd of ['0 '.repeat(1000), 'a.'.repeat(1000), '@'.repeat(2000), 'school '.repeat(285), 'a'.repeat(2000), 'my insta '.repeat(220)]) contactDetails(odd);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1_000);
  });
});
