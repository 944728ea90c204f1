// `npm start`: installs if need be, builds, serves the built site and says where. Needs nothing but Node at first.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

const FIRST_PORT = 4173;
const TRIES = 50;

try {
  ensureInstalled();
  const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; its own message stands above.');
  // Only now is there a library to serve with.
  const { serveSite } = await import('./serve.mjs');
  const asked = process.env.PORT;
  const ports = asked ? [Number(asked)] : Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i);
  const { url } = await serveSite({ dir: 'dist', ports, host: process.env.HOST });
  console.log(`\nThe map is at ${url}\nCtrl+C stops it.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
