// Certificates for the tests of TLS, made by openssl.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { giveTo } from './private-server.ts'

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A certificate that has signed itself, for `localhost` alone; its files are those of that account's server. */
export function certificate(folder: string, name: string, account: string): { cert: string; key: string } {
  const [cert, key] = [join(folder, `${name}.crt`), join(folder, `${name}.key`)]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, '-keyout', key, '-out', cert]
  execFileSync('openssl', words, { stdio: 'ignore' })
  for (const file of [cert, key]) giveTo(account, file)
  return { cert, key }
}
