// One of the servers in a process of its own: `serve.ts ours|control URL`; tells its port, and ends with whoever started it.
import type { AddressInfo } from 'node:net'
import { serveControl } from './control.ts'
import { serveOurs } from './ours.ts'

const [, , who, url = ''] = process.argv
const app = await (who === 'ours' ? serveOurs(url) : serveControl(url))
await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.((app.server.address() as AddressInfo).port)
process.on('disconnect', () => process.exit())
