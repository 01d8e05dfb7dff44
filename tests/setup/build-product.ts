import { spawnSync } from 'node:child_process'

/** Builds command and web app unless they are current, by the program that `npm start` uses. */
export function buildProduct(): void {
  const built = spawnSync(process.execPath, ['src/cli/build-when-stale.js'], { stdio: 'inherit' })
  if (built.status !== 0) throw new Error('the build failed; run `npm run build` to see why')
}
