// How the query builder writes for Oracle: numbered places, aliases without AS, and ranges in its words.
import type { AliasNode, OffsetNode, QueryCompiler, SelectQueryNode } from 'kysely'

export function compilerOf({ DefaultQueryCompiler, FetchNode }: typeof import('kysely')): QueryCompiler {
  class Compiler extends DefaultQueryCompiler {
    protected override getCurrentParameterPlaceholder(): string {
      return `:${this.numParameters}`
    }
    /** Of a table no AS is allowed, and of a column none is needed. */
    protected override visitAlias(node: AliasNode): void {
      this.visitNode(node.node)
      this.append(' ')
      this.visitNode(node.alias)
    }
    protected override visitOffset(node: OffsetNode): void {
      super.visitOffset(node)
      this.append(' rows')
    }
    protected override visitSelectQuery(node: SelectQueryNode): void {
      const { limit, ...rest } = node
      if (limit === undefined) return super.visitSelectQuery(node)
      // It comes behind the offset here.
      super.visitSelectQuery({ ...rest, fetch: { ...FetchNode.create(0, 'only'), rowCount: limit.limit as never } })
    }
  }
  return new Compiler()
}
