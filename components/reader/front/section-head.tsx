import styles from './front.module.css';

type Props = { title: string; href: string | null };

export function SectionHead({ title, href }: Props) {
  return <h2 className={styles.title}>{href ? <a href={href}>{title}</a> : title}</h2>;
}
