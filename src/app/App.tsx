import { useWords } from '#ui/useWords.ts';

export function App() {
  const words = useWords('app');
  return <main>{words('name')}</main>;
}
