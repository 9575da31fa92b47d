import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A lock that no crash can leave behind: holding it is listening on a local socket, and the system closes
 * that with its process. Whoever finds it taken can read what its holder announces, and wait until it is free.
 * @param {string} purpose what is locked, with the folder it is about
 * @returns {Promise<{ announce(text: string): void, release(): void } | { heldBy: string, free: Promise<void> }>}
 */
export async function tryLock(purpose) {
  const address = socketFor(purpose);
  for (;;) {
    const mine = await listen(address);
    if (mine) return mine;
    const theirs = await visit(address);
    if (theirs) return theirs;
    if (!isAbstract(address)) rmSync(address, { force: true });
  }
}

/**
 * Does the work while no other process does work of that purpose; waits for its turn.
 * @template T
 * @param {string} purpose
 * @param {() => Promise<T>} work
 * @param {() => void} [mustWait] called when it isn't our turn at once
 */
export async function alone(purpose, work, mustWait) {
  let lock = await tryLock(purpose);
  if ('free' in lock) mustWait?.();
  while ('free' in lock) {
    await lock.free;
    lock = await tryLock(purpose);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

/** Linux knows sockets without a file; elsewhere a short path is needed (a socket's path has about 100 letters at most). */
function socketFor(purpose) {
  const name = `folkmoot-${createHash('sha256').update(purpose).digest('hex').slice(0, 24)}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), name);
}

const isAbstract = (address) => address.startsWith('\0');

function listen(address) {
  let announcement = '';
  const waiting = new Set();
  const server = createServer((visitor) => {
    waiting.add(visitor);
    visitor.on('error', () => visitor.destroy());
    visitor.on('close', () => waiting.delete(visitor));
    visitor.write(`${announcement}\n`);
    visitor.unref();
  });
  const lock = {
    announce: (text) => void (announcement = text),
    release() {
      server.close();
      for (const visitor of waiting) visitor.destroy();
    },
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(lock));
    server.unref();
  });
}

/** Undefined when nobody answers: the lock became free, or its socket's file is a leftover. */
function visit(address) {
  return new Promise((resolve) => {
    const visitor = connect(address);
    const free = new Promise((isFree) => visitor.once('close', () => isFree()));
    visitor.on('error', () => resolve(undefined));
    visitor.on('close', () => resolve(undefined));
    visitor.once('data', (line) => resolve({ heldBy: line.toString().trim(), free }));
  });
}
