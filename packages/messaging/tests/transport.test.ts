import { transportSuite } from '../src/suites/index.ts'
import { rabbitTransport } from './rabbitmq.ts'

transportSuite('RabbitMQ', rabbitTransport)
