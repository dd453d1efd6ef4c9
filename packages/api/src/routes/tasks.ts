// Work under way, and what became of it.
import { inSnapshot } from '@moirai/talent/context'
import { cancelTask, showLongWork } from '@moirai/talent/tasks'
import type { Parts } from '../parts.ts'
import type { Handlers } from '../registration.ts'
import { toldOverHttp } from '../task-news.ts'

export const taskRoutes = ({ context, news }: Parts) => {
  const show = async (id: string) => toldOverHttp(await inSnapshot(context, (work) => showLongWork(work, id)))
  return {
    'GET /api/v1/tasks/:id': ({ params }) => show(params.id),
    'POST /api/v1/tasks/:id/cancel': async ({ params }) => {
      // What is no long work is not told of, nor cancelled here.
      const { id } = await show(params.id)
      await cancelTask(context, id)
      const task = await show(id)
      news.tell(task)
      return task
    },
  } satisfies Partial<Handlers>
}
