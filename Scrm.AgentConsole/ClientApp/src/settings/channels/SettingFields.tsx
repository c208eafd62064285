import { Input, Select } from 'antd';
import { Field } from '../../ui/Field';
import { channelSettings } from './channelSettings';

interface Props {
  readonly channel: string;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Readonly<Record<string, string>>) => void;
  /** What stands in a field that is left empty. */
  readonly placeholder?: (name: string) => string;
}

/** A channel's settings; secret ones go in and never come out. */
export function SettingFields({ channel, values, change, placeholder = () => '' }: Props) {
  return (channelSettings[channel] ?? []).map(({ name, choices, isSecret }) => {
    const set = (value: string): void => change({ ...values, [name]: value });
    const common = { value: values[name] ?? '', placeholder: placeholder(name) };
    return (
      <Field key={name} label={name}>
        {choices ? <Select allowClear value={values[name] ?? null} onChange={(value) => set(value ?? '')} placeholder={common.placeholder} options={choices.map((value) => ({ value, label: value }))} />
          : isSecret ? <Input.Password autoComplete="new-password" {...common} onChange={(e) => set(e.target.value)} />
          : <Input {...common} onChange={(e) => set(e.target.value)} />}
      </Field>
    );
  });
}
