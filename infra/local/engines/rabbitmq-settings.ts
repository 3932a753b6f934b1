import { join } from 'node:path'
import type { EngineRequest } from './engine.ts'

/** RabbitMQ needs three ports beside the one that clients use. */
export interface RabbitRequest extends EngineRequest {
  readonly managementPort: number
  readonly distributionPort: number
  readonly namesPort: number
  readonly password: string
}

/** The broker's configuration: loopback only, small, quiet. */
export const configurationOf = (request: RabbitRequest, user: string): string =>
  [
    `listeners.tcp.1 = 127.0.0.1:${String(request.port)}`,
    'management.tcp.ip = 127.0.0.1',
    `management.tcp.port = ${String(request.managementPort)}`,
    `default_user = ${user}`,
    `default_pass = ${request.password}`,
    'log.file = false',
    'log.console = true',
    'log.console.level = warning',
    'vm_memory_high_watermark.absolute = 400MB',
    'disk_free_limit.absolute = 200MB',
    // The write-ahead log of the quorum queues is allocated in full: its default is 512 MB.
    'raft.wal_max_size_bytes = 33554432',
    '',
  ].join('\n')

// One scheduler that sleeps when idle: a town's messages need no more, and two cores are shared with ten processes.
const smallMachine = '+S 1:1 +SDcpu 1:1 +SDio 1 +sbwt none +sbwtdcpu none +sbwtdio none +A 1'

/** The environment that keeps a broker apart from any other on the machine. */
export const environmentOf = (request: RabbitRequest): NodeJS.ProcessEnv => ({
  HOME: request.folder,
  TERM: 'dumb',
  // The start script then becomes the server itself, so that the process we signal is the broker.
  RUNNING_UNDER_SYSTEMD: 'true',
  RABBITMQ_NODENAME: `fengqiao-${String(request.port)}@localhost`,
  RABBITMQ_CONFIG_FILE: join(request.folder, 'rabbitmq.conf'),
  RABBITMQ_ENABLED_PLUGINS_FILE: join(request.folder, 'enabled_plugins'),
  RABBITMQ_CONF_ENV_FILE: '/dev/null',
  RABBITMQ_MNESIA_BASE: join(request.folder, 'nodes'),
  RABBITMQ_LOG_BASE: request.logs,
  RABBITMQ_DIST_PORT: String(request.distributionPort),
  ERL_EPMD_PORT: String(request.namesPort),
  ERL_EPMD_ADDRESS: '127.0.0.1',
  ERL_CRASH_DUMP_SECONDS: '0',
  RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: smallMachine,
})
