import { describe, expect, it } from 'vitest'
import { repairMojibake } from './mojibake.ts'

/** How a text looks after its UTF-8 was read as windows-1252, the undefined bytes as control characters. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text))
}

describe('repairMojibake', () => {
  it.each([
    ['Cityâ€™s', 'City’s'],
    ['â€œHiâ€\u009d', '“Hi”'],
    ['aÂ\u00a0b', 'a b'],
    ['WÃ¤rtsilÃ¤', 'Wärtsilä'],
    ['â€¢', '•'],
    ['25Â°C, 3Ã—4, 5 â‚¬', '25°C, 3×4, 5 €'],
    ['ZieliÅ„ski', 'Zieliński'],
    ['PaweÅ‚', 'Paweł'],
    ['Ãœber Ã–sterreich, Ã‰cole', 'Über Österreich, École'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['æ—¥æœ¬', '日本'],
    ['rocket ðŸš€', 'rocket 🚀'],
    ['itÃ¢â‚¬â„¢s', 'it’s'],
    ['São and SÃ£o', 'São and São'],
  ])('%s → %s', (broken, whole) => {
    expect(repairMojibake(broken)).toBe(whole)
  })

  it.each([
    'São Paulo',
    'Âge',
    'naïve €',
    'Müller-Lüdenscheidt',
    '“CAFÉ”',
    'CAFÉ”',
    'café”…',
    'NESCAFÉ®',
    'ANDRÉ’S',
    'Ü’s',
    'MANHÃ”',
    '„SPASSZUSCHLÄGE“',
    'Spaß“',
    'Łódź, Kraków',
    'Ñandú',
    'ÀÉÎÕÜ',
    'Œuvre',
    'L’Âme',
    '100 €',
    '§ 5 – «à propos»',
    'Тест',
    '日本語',
    'plain ascii',
    '',
    'ÄÖÜ…',
    'DÉJÀ™',
    'Â',
    'Ã',
  ])('leaves %s alone', (healthy) => {
    expect(repairMojibake(healthy)).toBe(healthy)
  })

  it.each([
    'Zoë said: “naïve façade” – l’été où ça commençait…',
    'Größe, Übermaß, Österreich, ähnlich',
    'Señor Núñez, mañana, ¿qué?',
    'Crème brûlée à la façon de Noël',
    'Zażółć gęślą jaźń',
    'Příliš žluťoučký kůň',
    'Съешь ещё этих мягких булок',
    'Ελληνικά κείμενα',
    '日本語のテキスト、漢字',
    '한국어 텍스트',
    'שלום עולם',
    'النص العربي',
    '™ © ® • € £ ½ ×',
    '🚀 👩‍💻',
  ])('puts %s right after it was misread', (whole) => {
    expect(repairMojibake(misread(whole))).toBe(whole.replaceAll('\u00a0', ' '))
    expect(repairMojibake(whole)).toBe(whole)
  })
})
