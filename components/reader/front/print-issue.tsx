import { Picture } from '../picture/picture.tsx';
import type { FrontView } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

type Props = { title: string; issue: NonNullable<FrontView['issue']> };

export function PrintIssue({ title, issue }: Props) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} href={null} />
      <a className={styles.issue} href={issue.href}>
        {issue.cover && <Picture picture={issue.cover} sizes="12rem" />}
        {issue.name}
      </a>
    </section>
  );
}
