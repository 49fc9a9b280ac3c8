import { getTranslations } from 'next-intl/server';
import type { NamedLink, SiteFrame } from '../view-models.ts';
import { AgeMark } from './age-mark.tsx';
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
          <AgeMark lang={frame.lang} mark={frame.ageMark} />
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
