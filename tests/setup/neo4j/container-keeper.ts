/**
 * Removes the container of a run when whoever started this is gone, however that happened. Testcontainers’ own way is a second container
 * that is one more image to fetch, holds the engine’s socket, and is switched off in places.
 * Argument: the run, the value of the container’s label. Started by container.ts, never imported.
 */
import { getContainerRuntimeClient } from 'testcontainers'
import { RUN_LABEL } from './run-label.ts'

/** One that was asked for in our starter's last moment appears after its end. */
const LAST_LOOK_MS = 1000
const [run = ''] = process.argv.slice(2)

process.once('disconnect', () => void clean())
if (!process.connected) void clean()

async function clean(): Promise<void> {
  if ((await removeContainers()) === 0) {
    await new Promise((resolve) => setTimeout(resolve, LAST_LOOK_MS))
    await removeContainers()
  }
  process.exit(0)
}

async function removeContainers(): Promise<number> {
  const { dockerode } = (await getContainerRuntimeClient()).container
  const found = await dockerode.listContainers({ all: true, filters: { label: [`${RUN_LABEL}=${run}`] } })
  await Promise.all(found.map(({ Id }) => dockerode.getContainer(Id).remove({ force: true, v: true })))
  return found.length
}
