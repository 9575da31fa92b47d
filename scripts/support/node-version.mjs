import { Obstacle } from './obstacle.mjs';

const OLDEST = [20, 19];

export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Obstacle(`Folkmoot needs Node ${OLDEST.join('.')} or newer and this is ${process.versions.node}: install a newer one (24 is a good choice).`);
}
