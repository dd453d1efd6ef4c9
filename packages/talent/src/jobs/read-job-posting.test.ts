import { describe, expect, it } from 'vitest'
import { readJobPosting } from './read-job-posting.ts'

const told = (description: string) =>
  readJobPosting({ '@type': 'JobPosting', title: 'A', hiringOrganization: 'B', description }).posting['description']

describe('the text of a posting from elsewhere', () => {
  it.each([
    ['<p>One</p><script>two()</script>three', 'One\n\nthree'],
    ['a<SCRIPT type="x">1</SCRIPT >b<style>i{}</style>c', 'abc'],
    ['a<script>1<script>2</script>b</script>c', 'abc'],
    ['a<script>b', 'ab'],
    ['a<style>1<script>2</style>b<script>c', 'abc'],
    ['2 < 3 <b', '2 < 3 <b'],
    // No tag of those that are written; a text it may be, as it is never more.
    ['<a title="<b>">x</a>', '<a title="">x'],
    ['&lt;script&gt;1&lt;/script&gt;', '<script>1</script>'],
  ])('%j is told as %j', (html, text) => {
    expect(told(html)).toBe(text)
  })

  it.each(['<script>', '<style', '<a', '<a<', '</script', '<script></scrip', '<script>\n ', '<br '])(
    'of the largest size, made of %j alone, takes no longer than others',
    (unit) => {
      const html = unit.repeat(200_000 / unit.length)
      const times = Array.from({ length: 3 }, () => {
        const began = process.threadCpuUsage()
        told(html)
        const { user, system } = process.threadCpuUsage(began)
        return (user + system) / 1000
      })
      expect(Math.min(...times)).toBeLessThan(150)
    },
  )
})
