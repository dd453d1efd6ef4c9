// The page as a whole: the store of what the server said, and the router.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Problem } from '../api.ts'
import { router } from './routes.tsx'
import { watchTasks } from './tasks.ts'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5000,
      // What was refused stays refused; only a server out of reach is worth another try.
      retry: (failures, error) => failures < 2 && error instanceof Problem && [0, 502, 503, 504].includes(error.status),
      refetchOnWindowFocus: false,
    },
  },
})

export function App() {
  useEffect(() => watchTasks(queryClient), [])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
