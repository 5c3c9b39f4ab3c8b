import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, use } from 'react';
import { Router } from 'wouter';
import type { StartReport } from '#store/start.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { hashRouting } from '#ui/hashLocation.ts';
import { Toasts } from '#ui/Toasts.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Layout } from './Layout.tsx';
import { Opening } from './Opening.tsx';
import { queryClient } from './queryClient.ts';
import { Routes } from './Routes.tsx';

interface AppProps {
  /** The library being read from this computer; nothing is shown as the library before it has been. */
  readonly start: Promise<StartReport>;
}

export function App({ start }: AppProps) {
  return (
    <ErrorBoundary fallback={crashScreen}>
      <QueryClientProvider client={queryClient}>
        <Router {...hashRouting}>
          <Suspense fallback={<Opening />}>
            <Started start={start} />
          </Suspense>
        </Router>
        <Toasts />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}

const crashScreen = (error: Error) => <ErrorScreen error={error} />;

function Started({ start }: AppProps) {
  const report = use(start);
  return (
    <Layout report={report}>
      <Routes />
    </Layout>
  );
}
