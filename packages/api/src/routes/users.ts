// Accounts of others, as admins make and close them; and the log of who did what.
import {
  createUser,
  deleteUser,
  inviteUser,
  listUsers,
  lockUser,
  restoreUser,
  showUser,
  suspendUser,
  unlockUser,
  updateUser,
} from '@moirai/talent/accounts'
import { listAudit } from '@moirai/talent/audit'
import { eraseUser } from '@moirai/talent/privacy'
import type { Handlers } from '../registration.ts'

const invited = { message: 'A mail is on its way, with a link to choose the password.' }

export const userRoutes = () =>
  ({
    'GET /api/v1/users': ({ context, query }) => listUsers(context, query),
    'POST /api/v1/users': async ({ context, body }) => {
      const user = await createUser(context, { status: 'active', ...body })
      await inviteUser(context, user.id)
      return user
    },
    'GET /api/v1/users/:id': ({ context, params }) => showUser(context, params.id),
    'PATCH /api/v1/users/:id': ({ context, params, body }) => updateUser(context, params.id, body),
    'DELETE /api/v1/users/:id': async ({ context, params }) => {
      await deleteUser(context, params.id)
      return null
    },
    'POST /api/v1/users/:id/restoration': ({ context, params }) => restoreUser(context, params.id),
    'POST /api/v1/users/:id/lock': ({ context, params }) => lockUser(context, params.id),
    'DELETE /api/v1/users/:id/lock': ({ context, params }) => unlockUser(context, params.id),
    'POST /api/v1/users/:id/suspension': ({ context, params }) => suspendUser(context, params.id),
    'POST /api/v1/users/:id/invitation': async ({ context, params }) => {
      await inviteUser(context, params.id)
      return invited
    },
    'POST /api/v1/users/:id/erasure': ({ context, params, body }) => eraseUser(context, params.id, body),
    'GET /api/v1/audit': ({ context, query }) => listAudit(context, query),
  }) satisfies Partial<Handlers>
