import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../../scripts/assemble.ts'
import { bytesFile, kernelBytes, kernelText } from '../../../../scripts/build-kernel.ts'

describe('the bytes of the kernel', () => {
  it('are what its text assembles to; else run `npm run build:kernel`', () => {
    expect(readFileSync(kernelBytes, 'utf8')).toBe(bytesFile(readFileSync(kernelText, 'utf8')))
  })
})

describe('the assembler', () => {
  const run = (body: string): unknown => {
    const text = `(module ;; a remark
      (func $twice (param $n i32) (result i32) (i32.mul (local.get $n) (i32.const 2)))
      (func (export "run") (param $n i32) (result i32) (local $sum i32) ${body}))`
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble(text)), {})
    return (exports['run'] as (n: number) => number)(5)
  }

  it.each([
    ['(i32.const -129)', -129],
    ['(i32.const 1000000)', 1_000_000],
    ['(call $twice (local.get $n))', 10],
    ['(if (i32.gt_s (local.get $n) (i32.const 3)) (then (return (i32.const 64)))) (i32.const -64)', 64],
    ['(if (i32.gt_s (local.get $n) (i32.const 7)) (then (return (i32.const 1))) (else (return (i32.const 2)))) (i32.const 3)', 2],
    [
      `(block $done (loop $more (br_if $done (i32.eqz (local.get $n)))
         (local.set $sum (i32.add (local.get $sum) (local.get $n)))
         (local.set $n (i32.sub (local.get $n) (i32.const 1))) (br $more)))
       (local.get $sum)`,
      15,
    ],
  ])('gives a module that computes: %s', (body, expected) => {
    expect(run(body)).toBe(expected)
  })

  it.each([
    ['(module', 'parenthesis is left open'],
    ['(module))', 'closed that was not opened'],
    ['(table)', 'not a module'],
    ['(module (table))', 'knows nothing of "table"'],
    ['(module (func (i32.nothing)))', 'knows no instruction "i32.nothing"'],
    ['(module (func (local.get $x)))', 'no $x among the locals'],
    ['(module (func (param $x i31)))', 'no type "i31"'],
  ])('refuses %s', (text, reason) => {
    expect(() => assemble(text)).toThrow(reason)
  })
})
