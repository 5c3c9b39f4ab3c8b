import { CircleX, Lightbulb, TriangleAlert } from 'lucide-react';
import type { Severity } from '#domain/checks/finding.ts';
import styles from './Findings.module.css';

const ICONS = { error: CircleX, warning: TriangleAlert, hint: Lightbulb };

/** Each severity has a shape of its own, so that it can be told without its colour. Words stand beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={styles[severity]} data-severity={severity} />;
}
