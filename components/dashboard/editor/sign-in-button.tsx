import { useTranslations } from 'next-intl';
import { LinkButton } from '#components/ui/button.tsx';

/** Leads to signing in beside this page, so that nothing of it is left. */
export function SignInButton() {
  const t = useTranslations('Editor');
  return (
    <LinkButton href="/dashboard/login" target="_blank" rel="opener">
      {t('signedOut.signIn')}
    </LinkButton>
  );
}
