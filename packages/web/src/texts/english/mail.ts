// English: mail, for who administers.
import { counted } from '../format.ts'

export const mail = {
  title: 'Mail',
  undeliverable: {
    title: 'Addresses that get no mail',
    help: 'A letter to them came back because the address is not there. Their owner lifts this by following a link that was mailed there, or you do.',
    none: 'Mail goes to every address.',
    shown: (shown: number, more: boolean) =>
      more ? `The latest ${counted(shown, 'address', 'addresses')}` : counted(shown, 'address', 'addresses'),
    erased: 'Somebody who was erased',
    allow: 'Allow again',
  },
  letters: {
    title: 'Letters',
    help: 'Every letter that is written, filled in with what nobody has said. Links in them lead nowhere.',
    test: 'Send a test to me',
    text: 'As plain text',
    html: 'As mail programs show it',
  },
}
