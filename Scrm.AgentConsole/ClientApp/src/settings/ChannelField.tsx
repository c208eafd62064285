import { Input, Select } from 'antd';
import { Field } from '../ui/Field';
import type { ChannelSetting } from './channelSettings';

interface Props {
  readonly setting: ChannelSetting;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly placeholder?: string;
}

/** One setting of a channel, under the name that the platform gives it. */
export function ChannelField({ setting, value, set, placeholder = '' }: Props) {
  const { name, choices, isSecret } = setting;
  return (
    <Field label={name}>
      {choices ? <Select allowClear value={value || null} onChange={(chosen) => set(chosen ?? '')} placeholder={placeholder} options={choices.map((one) => ({ value: one, label: one }))} />
        : isSecret ? <Input.Password autoComplete="new-password" value={value} onChange={(e) => set(e.target.value)} placeholder={placeholder} data-testid={`setting-${name}`} />
        : <Input autoComplete="off" value={value} onChange={(e) => set(e.target.value)} placeholder={placeholder} data-testid={`setting-${name}`} />}
    </Field>
  );
}
