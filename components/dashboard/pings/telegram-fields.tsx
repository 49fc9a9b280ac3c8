import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { Checkbox, Field, Select, TextInput } from '#components/ui/field.tsx';
import { type TelegramSettings, telegramHabits } from '#domain/pings/types';
import { langs } from '#lib/lang';

type Props = {
  words: (key: string) => string;
  settings: Omit<TelegramSettings, 'sealedToken'>;
  hasToken: boolean;
};

/** The bot, the channel of each language, and what is posted there unless an editor says otherwise. */
export function TelegramFields({ words: t, settings, hasToken }: Props) {
  return (
    <>
      <p>{t('settings.telegramLead')}</p>
      <Field
        id="telegram-token"
        label={t('fields.telegram.token')}
        hint={t(hasToken ? 'settings.tokenKept' : 'settings.tokenHint')}
      >
        <TextInput name="telegram.token" type="password" maxLength={120} autoComplete="off" spellCheck={false} />
      </Field>
      {hasToken && <Checkbox name="telegram.isForgotten" value="1" label={t('fields.telegram.isForgotten')} />}
      <div className={styles.pair}>
        {langs.map((lang) => (
          <Field
            key={lang}
            id={`telegram-channel-${lang}`}
            label={t(`fields.telegram.channels.${lang}`)}
            hint={t('settings.channelHint')}
          >
            <TextInput
              name={`telegram.channels.${lang}`}
              maxLength={80}
              defaultValue={settings.channels[lang]}
              spellCheck={false}
              autoCapitalize="none"
              autoComplete="off"
            />
          </Field>
        ))}
      </div>
      <Field id="telegram-posts" label={t('fields.telegram.posts')}>
        <Select
          name="telegram.posts"
          defaultValue={settings.posts}
          options={telegramHabits.map((value) => ({ value, label: t(`settings.posts.${value}`) }))}
        />
      </Field>
      <Checkbox
        name="telegram.isSilent"
        value="1"
        label={t('fields.telegram.isSilent')}
        defaultChecked={settings.isSilent}
      />
    </>
  );
}
