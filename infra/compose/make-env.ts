// Prints a fresh .env for compose: `node infra/compose/make-env.ts > infra/compose/.env`. Every secret is random and
// made once: the master keys open what is sealed in the databases, so keep the file with the backups of the keys.
import { randomBytes } from 'node:crypto'
import { secretNames } from './environment.ts'

const valueOf = (name: string): string => {
  if (name === 'MONGO_REPLICA_KEY') return randomBytes(96).toString('base64')
  return name.endsWith('_KEY') ? randomBytes(32).toString('base64') : randomBytes(24).toString('base64url')
}

const settings = [
  'PUBLIC_URL=https://town.example',
  'BROKER_PUBLIC_URL=amqp://town.example:5672',
  'TOWN_CODE=',
  'TOWN_NAME=',
  'LISTEN=127.0.0.1:8080',
  'SMTP_URL=',
  'SMTP_FROM=',
]
process.stdout.write([...settings, ...secretNames().map((name) => `${name}=${valueOf(name)}`), ''].join('\n'))
