import { describe, expect, it } from 'vitest'
import { triggerReads, viewReads } from './readers.ts'

const view =
  "select `o`.`id` AS `id`,count(`p`.`id`) AS `pets`,'`o`.`name`' AS `lit` from (`home`.`owners` `o` left join `home`.`pets` `p` on(`p`.`owner_id` = `o`.`id`)) where `o`.`note` <> 'it''s' group by `o`.`id`"
const plain = 'select `home`.`owners`.`note` AS `nn`,`home`.`owners`.`od``d` AS `od``d` from `home`.`owners`'

describe('what a view reads', () => {
  it.each<[string, string, string, string | undefined, boolean]>([
    ['a table', view, 'pets', undefined, true],
    ['no other table', view, 'own', undefined, false],
    ['a column by what its table is called there', view, 'owners', 'note', true],
    ['no column of that name of another table', view, 'pets', 'note', false],
    ['no column that stands in a text', view, 'owners', 'name', false],
    ['a column by its table', plain, 'owners', 'note', true],
    ['a column with a quote in its name', plain, 'owners', 'od`d', true],
    ['no column that begins alike', plain, 'owners', 'not', false],
  ])('is %s', (_what, definition, table, column, expected) => {
    expect(viewReads(definition, 'home', table, column)).toBe(expected)
  })
})

describe('what a trigger reads', () => {
  it.each<[string, string, boolean]>([
    ['SET NEW.note = lower(NEW.note)', 'note', true],
    ['SET @x = old . `note`', 'note', true],
    ['SET NEW.notes = 1', 'note', false],
    ['SET NEW.größe = 1', 'größe', true],
    ['SET NEW.größer = 1', 'größe', false],
    ['INSERT INTO note VALUES (NEW.id)', 'note', false],
  ])('%s: %s', (statement, column, expected) => {
    expect(triggerReads(statement, column)).toBe(expected)
  })
})
