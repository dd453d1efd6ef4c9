// A letter for programs that show HTML: made of its plain text, so that both say the same and nothing in it is read as markup.
import { escaped } from '../escaping.ts'

/** @param publicUrl Addresses of the deployment become links; what somebody wrote into a name or a title does not. */
export function htmlLetter(subject: string, text: string, publicUrl: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(
      (paragraph) =>
        `<p>${paragraph
          .split('\n')
          .map((line) => htmlOfLine(line, publicUrl))
          .join('<br>\n')}</p>`,
    )
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="font-family: sans-serif; line-height: 1.5">`,
    ...paragraphs,
    '</body></html>\n',
  ].join('\n')
}

const htmlOfLine = (line: string, publicUrl: string): string => {
  const own = line.startsWith(`${publicUrl}/`) && !/\s/.test(line)
  return own ? `<a href="${escaped(line)}">${escaped(line)}</a>` : escaped(line)
}
