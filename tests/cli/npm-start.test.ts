import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { PROJECT_FOLDER } from './built-command.ts'

describe.skipIf(process.platform === 'win32')('npm start', () => {
  it('ends its server when it is asked to end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'xianjie-start-'))
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], XIANJIE_DATA: join(folder, 'data'), PORT: '0' }
    const npm = spawn('npm', ['start', '--silent'], { cwd: PROJECT_FOLDER, env, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let text = ''
        npm.stdout.on('data', (piece) => {
          text += String(piece)
          const found = /http:\/\/\S+/u.exec(text)?.[0]
          if (found !== undefined) resolve(found)
        })
        npm.once('exit', () => reject(new Error(`npm ended before the server was ready: ${text}`)))
      })
      npm.kill('SIGTERM')
      await vi.waitFor(() => expect(fetch(`${address}/api/health`)).rejects.toThrow('fetch failed'), { timeout: 20_000 })
    } finally {
      await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 250 })
    }
  })
})
