import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../errors.ts'
import { type ImportSource, importLimits, peek, sourceOf, unpack } from './source.ts'

async function all(source: ImportSource, limits?: Parameters<typeof unpack>[1]): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of unpack(source, limits)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function chunked(content: Uint8Array, size: number, opened = { chunks: 0, closed: 0 }): ImportSource {
  return {
    name: 'people.csv',
    async *open() {
      try {
        for (let at = 0; at < content.length; at += size) {
          opened.chunks += 1
          yield content.subarray(at, at + size)
        }
      } finally {
        opened.closed += 1
      }
    },
  }
}

describe('unpack', () => {
  it('gives plain bytes as they are', async () => {
    expect(await all(sourceOf('a.csv', 'name\nAna\n'))).toBe('name\nAna\n')
    expect(await all(sourceOf('empty.csv', ''))).toBe('')
  })

  it('unpacks what begins as gzip, whatever its name, in chunks of any size', async () => {
    const packed = gzipSync('name\nAna\n')
    expect(await all(sourceOf('people.csv', packed))).toBe('name\nAna\n')
    expect(await all(chunked(packed, 1))).toBe('name\nAna\n')
    expect(await all(sourceOf('two.gz', Buffer.concat([packed, gzipSync('Bo\n')])))).toBe('name\nAna\nBo\n')
  })

  it('does not take a name for gzip', async () => {
    expect(await all(sourceOf('people.csv.gz', 'name\nAna\n'))).toBe('name\nAna\n')
  })

  it('says that a damaged or cut gzip file is to be copied again', async () => {
    const packed = gzipSync('name\n'.repeat(1000))
    await expect(all(sourceOf('cut.gz', packed.subarray(0, packed.length - 12)))).rejects.toThrow(
      /cut\.gz .* damaged or cut short: copy/,
    )
    const broken = Buffer.from(packed)
    broken[15] = (broken[15] ?? 0) ^ 0xff
    await expect(all(sourceOf('broken.gz', broken))).rejects.toThrow(Refusal)
  })

  it('refuses more bytes than the limit, and says which', async () => {
    const limits = { ...importLimits, unpackedBytes: 1024 ** 2 }
    await expect(all(sourceOf('big.csv', Buffer.alloc(1024 ** 2 + 1, 'a')), limits)).rejects.toThrow(/more than 1 MiB: split it/)
  })

  it('stops a gzip bomb long before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 ** 2))
    await expect(all(sourceOf('bomb.gz', bomb))).rejects.toThrow(/more than 200 times its size/)
  })

  it('passes the faults of the source on unchanged', async () => {
    const failing: ImportSource = {
      name: 'a.csv',
      async *open() {
        yield gzipSync('x'.repeat(100)).subarray(0, 12)
        throw new Error('disk gone')
      },
    }
    await expect(all(failing)).rejects.toThrow('disk gone')
  })

  it('closes the source when the reader stops early', async () => {
    const opened = { chunks: 0, closed: 0 }
    for await (const _ of unpack(chunked(Buffer.alloc(1_000_000, 'a,b\n'), 1000, opened))) break
    expect(opened.closed).toBe(1)
    expect(opened.chunks).toBeLessThan(10)
    for await (const _ of unpack(chunked(gzipSync(Buffer.alloc(100_000, 'a,b\n')), 10, opened))) break
    expect(opened.closed).toBe(2)
  })
})

describe('peek', () => {
  it('gives the head and the whole again', async () => {
    const { head, all: again, complete } = await peek(chunked(Buffer.from('abcdefgh'), 3).open(), 4)
    expect(head.toString()).toBe('abcd')
    expect(complete).toBe(false)
    let text = ''
    for await (const chunk of again) text += chunk.toString()
    expect(text).toBe('abcdefgh')
  })

  it('knows when there is no more', async () => {
    expect(await peek(sourceOf('a', 'ab').open(), 4)).toMatchObject({ complete: true, head: Buffer.from('ab') })
  })
})
