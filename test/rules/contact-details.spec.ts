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

  it('holds each of 200 hostile posts written by hand, and lets pass each of 200 harmless ones that look alike', () => {
    const hostile = Object.entries(HELD).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));
    expect([new Set(hostile.map(({ text }) => text)).size, new Set(HARMLESS).size]).toEqual([200, 200]);
    const held = hostile.filter(({ kind, text }) => contactDetails(text).some((found) => found === kind));
    const passed = HARMLESS.filter((text) => contactDetails(text).length === 0);
    expect([held.length, passed.length]).toEqual([200, 200]);
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
