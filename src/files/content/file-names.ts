import { endingOf, type MediaType } from './media-types.js';

const LONGEST = 100;
/** Control characters, and those that turn the direction of what follows or can't be seen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** What some system takes for a folder, a device, a wildcard or markup. */
const RESERVED = /[<>:"/\\|?*&%]/g;

/**
 * A name that any system can keep and any page can show: the last part of a path, without what can't be seen, and
 * with the one ending that its content has (S6).
 */
export function cleanName(given: string, type: MediaType): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last.replace(INVISIBLE, '').replace(RESERVED, ' ').replace(/\s+/g, ' ').trim();
  const point = visible.lastIndexOf('.');
  const stem = (point < 0 ? visible : visible.slice(0, point)).replace(/^[.\s-]+|[.\s]+$/g, '');
  return `${[...stem].slice(0, LONGEST).join('') || 'file'}.${endingOf(type)}`;
}

/** Content-Disposition for a clean name, with its letters beyond ASCII (RFC 6266). */
export function disposition(way: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]/g, '').replace(/["\\]/g, '');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
