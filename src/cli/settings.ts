import { resolve } from 'node:path'
import { XianjieError } from '../graph/error.ts'
import type { Neo4jSettings } from '../engine/neo4j/settings.ts'
import type { World } from './world.ts'

/** A setting as it is declared: once, for command line, `doctor` and README alike. */
export interface SettingDeclaration {
  name: SettingName
  /** What it is when it is not set, as shown to people; empty when it then is unset. */
  default: string
  help: string
  /** What is wrong with a value, and how to mend it; undefined when it is right. */
  check: (value: string) => { wrong: string; cure: string } | undefined
}

export type SettingName =
  | 'PORT'
  | 'XIANJIE_HOST'
  | 'XIANJIE_NAMES'
  | 'XIANJIE_DATA'
  | 'NEO4J_URI'
  | 'NEO4J_USERNAME'
  | 'NEO4J_PASSWORD'
  | 'NEO4J_DATABASE'

const NEO4J_SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

export const SETTINGS: readonly SettingDeclaration[] = [
  { name: 'PORT', default: '4100', help: 'Port of the web app and the API; 0 takes any free one.', check: checkPort },
  {
    name: 'XIANJIE_HOST',
    default: '127.0.0.1',
    help: 'Address `serve` listens on: 127.0.0.1 for this machine only, 0.0.0.0 for the network (there is no login).',
    check: checkHost,
  },
  {
    name: 'XIANJIE_NAMES',
    default: '',
    help: 'Host names under which `serve` may be called, separated by commas, besides those of this machine; on the network any name when not set.',
    check: checkNames,
  },
  { name: 'XIANJIE_DATA', default: '.xianjie', help: 'Folder the embedded engine keeps its data in.', check: () => undefined },
  {
    name: 'NEO4J_URI',
    default: '',
    help: 'Address of a Neo4j, such as neo4j://localhost:7687; every command then uses it instead of the embedded engine.',
    check: checkUri,
  },
  { name: 'NEO4J_USERNAME', default: 'neo4j', help: 'User of that Neo4j, when it has a password.', check: () => undefined },
  {
    name: 'NEO4J_PASSWORD',
    default: '',
    help: 'Password of that user; none for a Neo4j without authentication.',
    check: () => undefined,
  },
  {
    name: 'NEO4J_DATABASE',
    default: '',
    help: 'Database in that Neo4j; the user’s home database when not set.',
    check: checkDatabase,
  },
]

/** The settings as a command uses them. */
export interface Settings {
  port: number
  host: string
  /** Names it answers to beside its own; see listAllowedHosts. */
  names: string[]
  /** Absolute path. */
  dataFolder: string
  /** Undefined: the embedded engine. */
  neo4j: Neo4jSettings | undefined
}

export interface SettingReport {
  name: SettingName
  /** As it may be shown: no password, and nothing of a value that is wrong, for it may hold one. */
  value: string
  origin: 'environment' | 'default' | 'unset'
  fault: XianjieError | undefined
}

/** Every setting with its value, where it comes from, and what is wrong with it. */
export function reportSettings(env: World['env']): SettingReport[] {
  return SETTINGS.map(({ name, default: usual, check }) => {
    const set = readSet(env, name)
    const wrong = set === undefined ? undefined : (check(set) ?? findContradiction(env, name))
    const shown = name === 'NEO4J_PASSWORD' && set !== undefined ? '***' : (set ?? usual)
    return {
      name,
      value: wrong ? '' : shown,
      origin: set !== undefined ? 'environment' : usual === '' || isOfNeo4jUnused(env, name) ? 'unset' : 'default',
      fault: wrong && new XianjieError('setting-invalid', wrong.wrong, { place: name, cure: wrong.cure }),
    }
  })
}

/** The settings; throws `setting-invalid` for the first that is wrong. Relative folders are taken from `world.folder`. */
export function readSettings({ env, folder }: Pick<World, 'env' | 'folder'>): Settings {
  for (const { fault } of reportSettings(env)) if (fault) throw fault
  return {
    port: Number(readValue(env, 'PORT')),
    host: readValue(env, 'XIANJIE_HOST'),
    names: splitNames(readValue(env, 'XIANJIE_NAMES')),
    dataFolder: resolve(folder, readValue(env, 'XIANJIE_DATA')),
    neo4j: readNeo4j(env),
  }
}

function readNeo4j(env: World['env']): Neo4jSettings | undefined {
  const [uri, username, password, database] = (['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).map(
    (name) => readSet(env, name),
  )
  if (uri === undefined) return undefined
  return {
    uri,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(database === undefined ? {} : { database }),
  }
}

/** An empty variable counts as not set: compose files write `${X:-}` for it. */
function readSet(env: World['env'], name: SettingName): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function readValue(env: World['env'], name: SettingName): string {
  return readSet(env, name) ?? SETTINGS.find((setting) => setting.name === name)?.default ?? ''
}

function isOfNeo4jUnused(env: World['env'], name: SettingName): boolean {
  return name.startsWith('NEO4J_') && readSet(env, 'NEO4J_URI') === undefined
}

function findContradiction(env: World['env'], name: SettingName): { wrong: string; cure: string } | undefined {
  if (isOfNeo4jUnused(env, name)) {
    return { wrong: `${name} is set, but NEO4J_URI is not.`, cure: `Set NEO4J_URI to use Neo4j, or unset ${name}.` }
  }
  return undefined
}

function checkPort(value: string): { wrong: string; cure: string } | undefined {
  if (/^\d+$/.test(value) && Number(value) <= 65_535) return undefined
  return { wrong: `PORT is “${value}”, which is no port.`, cure: 'Set PORT to a whole number from 0 to 65535.' }
}

function checkHost(value: string): { wrong: string; cure: string } | undefined {
  if (/^[\w.:-]+$/.test(value)) return undefined
  return {
    wrong: `XIANJIE_HOST is “${value}”, which is no address to listen on.`,
    cure: 'Set XIANJIE_HOST to an address or host name alone, such as 127.0.0.1 or 0.0.0.0.',
  }
}

/** Host names as a browser sends them: in lower case. */
function splitNames(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
}

function checkNames(value: string): { wrong: string; cure: string } | undefined {
  const wrong = splitNames(value).find((name) => !/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(name))
  if (wrong === undefined) return undefined
  return {
    wrong: `XIANJIE_NAMES holds “${wrong}”, which is no host name.`,
    cure: 'Set XIANJIE_NAMES to host names alone, without http:// and port, such as plans.example.cn,localhost.',
  }
}

function checkDatabase(value: string): { wrong: string; cure: string } | undefined {
  if (value.toLowerCase() !== 'system') return undefined
  return {
    wrong: 'NEO4J_DATABASE is system, where Neo4j keeps its users and which holds no graph.',
    cure: 'Set NEO4J_DATABASE to a database of your own, such as neo4j, or unset it.',
  }
}

function checkUri(value: string): { wrong: string; cure: string } | undefined {
  const cure = 'Set NEO4J_URI to something like neo4j://localhost:7687, and user and password in their own settings.'
  const uri = URL.canParse(value) ? new URL(value) : undefined
  if (!uri || !NEO4J_SCHEMES.includes(uri.protocol.slice(0, -1)) || uri.host === '') {
    return { wrong: `NEO4J_URI is no Neo4j address; it begins with one of ${NEO4J_SCHEMES.join(', ')}.`, cure }
  }
  if (uri.username !== '' || uri.password !== '') return { wrong: 'NEO4J_URI holds a user or a password.', cure }
  return undefined
}
