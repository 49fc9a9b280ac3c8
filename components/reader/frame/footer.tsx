import { getTranslations } from 'next-intl/server';
import type { NamedLink, SiteFrame } from '../view-models.ts';
import styles from './footer.module.css';
import { SearchForm } from './search-form.tsx';

export async function Footer({ frame }: { frame: SiteFrame }) {
  const t = await getTranslations({ locale: frame.lang, namespace: 'Frame' });
  return (
    <footer className={styles.foot}>
      <div>
        <p className={styles.sign}>
          <b>{frame.name}</b>
          {frame.tagline}
        </p>
        {frame.searchHref && <SearchForm lang={frame.lang} action={frame.searchHref} />}
        <nav aria-label={t('newspaper')} data-unprinted="">
          <Links links={[{ name: t('contact'), href: frame.contactHref }, ...frame.pages, ...furtherLinks(frame, t)]} />
        </nav>
        {frame.socials.length > 0 && (
          <nav aria-label={t('socials')} data-unprinted="">
            <Links links={frame.socials} rel="me noopener" />
          </nav>
        )}
        <section aria-label={t('imprint')} className={styles.imprint}>
          <svg viewBox="0 0 44 44" role="img" aria-label={t('ageMark', { mark: frame.ageMark })}>
            <path d="M22 1.5 42.5 22 22 42.5 1.5 22z" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <text x="22" y="26.6" textAnchor="middle" fontSize="13" fill="currentColor">
              {frame.ageMark}
            </text>
          </svg>
          {frame.imprint.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      </div>
    </footer>
  );
}

function furtherLinks(frame: SiteFrame, t: (key: 'popular' | 'archive' | 'feed') => string): NamedLink[] {
  const links = [
    { name: t('popular'), href: frame.popularHref },
    { name: t('archive'), href: frame.archiveHref },
    { name: t('feed'), href: frame.feedHref },
  ];
  return links.flatMap(({ name, href }) => (href ? [{ name, href }] : []));
}

function Links({ links, rel }: { links: NamedLink[]; rel?: string }) {
  return (
    <ul>
      {links.map(({ name, href }) => (
        <li key={href}>
          <a href={href} rel={rel}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
