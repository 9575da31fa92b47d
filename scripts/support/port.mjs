import { createServer } from 'node:net';
import { Obstacle } from './obstacle.mjs';

/** The port to serve on, known to be free on this machine before anything that takes long. */
export async function checkPort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Obstacle(`PORT is "${process.env.PORT}": set it to a number from 1 to 65535.`);
  }
  for (const host of [undefined, '127.0.0.1']) await tryPort(port, host);
}

function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Obstacle((reasons[error.code] ?? otherReason)(port, error))));
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}

const reasons = {
  EADDRINUSE: (port) => `Port ${port} is used by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
  EACCES: (port) => `Port ${port} is not open to ordinary users: choose one above 1023, as in PORT=3000 npm start.`,
};

const otherReason = (port, { message }) => `Port ${port} can't be used (${message}): choose another, as in PORT=8080 npm start.`;
