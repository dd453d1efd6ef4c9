// The page as a whole: the store of what the server said, and the router.
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { Problem } from '../api.ts'
import { router } from './routes.tsx'

const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The session has ended meanwhile: the page asks to sign in.
      if (error instanceof Problem && error.status === 401) void queryClient.invalidateQueries({ queryKey: ['session'] })
    },
  }),
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
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
