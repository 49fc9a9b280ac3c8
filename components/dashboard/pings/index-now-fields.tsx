import { Checkbox, Field, Select } from '#components/ui/field.tsx';
import { indexNowHosts, type PingSettings } from '#domain/pings/types';

type Props = { words: (key: string) => string; settings: PingSettings['indexNow'] };

/** Whether search engines are told of addresses, through whom, and the key that proves whose they are. */
export function IndexNowFields({ words: t, settings: { isOn, host, key } }: Props) {
  return (
    <>
      <p>{t('settings.indexNowLead')}</p>
      <Checkbox name="indexNow.isOn" value="1" label={t('fields.indexNow.isOn')} defaultChecked={isOn} />
      <Field id="indexNow-host" label={t('fields.indexNow.host')} hint={t('settings.hostHint')}>
        <Select
          name="indexNow.host"
          defaultValue={host}
          options={indexNowHosts.map((name) => ({ value: name, label: name }))}
        />
      </Field>
      {isOn && key !== null && (
        <>
          <p>
            {t('settings.key')} <a href={`/${key}.txt`}>{`/${key}.txt`}</a>
          </p>
          <Checkbox key={key} name="indexNow.isKeyRenewed" value="1" label={t('fields.indexNow.isKeyRenewed')} />
          <p>{t('settings.keyHint')}</p>
        </>
      )}
    </>
  );
}
