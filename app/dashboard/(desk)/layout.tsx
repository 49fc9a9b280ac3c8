import type { ReactNode } from 'react';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireSignedIn } from '#app/_server/require-actor.ts';
import { DeskFrame } from '#components/dashboard/shell/desk-frame.tsx';
import { navigationFor } from '#components/dashboard/shell/navigation.ts';
import { getSiteSettings } from '#domain/settings/queries';
import { changeLangAction, signOutAction } from '../actions.ts';

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const { actor, user } = await requireSignedIn();
  const t = deskWords(user.lang, 'Shell');
  const { name } = await getSiteSettings();
  return (
    <DeskFrame
      words={t}
      paper={name[user.lang]}
      user={{ name: user.name, role: t(`roles.${user.role}`), lang: user.lang }}
      groups={navigationFor(actor)}
      signOut={signOutAction}
      changeLang={changeLangAction}
    >
      {children}
    </DeskFrame>
  );
}
