import { SettingOutlined } from '@ant-design/icons';
import { Button, Popover, Radio } from 'antd';
import { useT } from '../i18n/useT';
import { Field } from '../ui/Field';
import { useAction } from '../ui/useAction';
import { useComposerSettings } from './useComposerSettings';

const undos = [0, 5, 10] as const;

/** How the agent likes to write. */
export function ComposerMenu() {
  const { t } = useT();
  const { run } = useAction();
  const [settings, save] = useComposerSettings();
  const body = (
    <div className="composer-menu">
      <Field label={t('composer.enter')}>
        <Radio.Group value={settings.enterSends} onChange={(e) => void run(() => save({ ...settings, enterSends: e.target.value as boolean }))}
          options={[{ value: true, label: t('composer.enter.sends') }, { value: false, label: t('composer.enter.line') }]} />
      </Field>
      <Field label={t('composer.undo')}>
        <Radio.Group value={settings.undoSeconds} onChange={(e) => void run(() => save({ ...settings, undoSeconds: e.target.value as number }))}
          options={undos.map((value) => ({ value, label: value === 0 ? t('composer.undo.none') : t('composer.undo.seconds', { count: value }) }))} />
      </Field>
    </div>
  );
  return (
    <Popover content={body} trigger="click" placement="topRight">
      <Button type="text" size="small" icon={<SettingOutlined />} aria-label={t('composer.settings')} title={t('composer.settings')} data-testid="composer-settings" />
    </Popover>
  );
}
