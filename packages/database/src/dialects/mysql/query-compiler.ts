// How the query builder writes for MariaDB and MySQL in the sessions of this layer, where a backslash means itself.
import type { QueryCompiler } from 'kysely'

export function compilerOf({ MysqlQueryCompiler }: typeof import('kysely')): QueryCompiler {
  class Compiler extends MysqlQueryCompiler {
    protected override sanitizeStringLiteral(value: string): string {
      return value.replaceAll("'", "''")
    }
    protected override sanitizeJSONPathMemberValue(value: string): string {
      return value.replace(/[\\'"]/g, (character) => (character === "'" ? "''" : `\\${character}`))
    }
  }
  return new Compiler()
}
