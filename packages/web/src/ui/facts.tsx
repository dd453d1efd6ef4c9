// Lines below a page's heading: one on its way keeps its place, one without words is left out.
import { Fragment, type ReactNode } from 'react'
import { texts } from '../texts/texts.ts'

export function Facts({ lines }: { lines: readonly ReactNode[] }) {
  return lines
    .filter((line) => line !== '')
    .map((line, index) => (
      <Fragment key={index}>
        {index > 0 && <br />}
        {line ?? texts.words.blank}
      </Fragment>
    ))
}
