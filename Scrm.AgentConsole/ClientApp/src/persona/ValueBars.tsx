import { InfoCircleOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { useT } from '../i18n/useT';
import type { ValueExplanation } from '../wire/contracts.g';
import { ValueExplained } from './ValueExplained';

/** What the person is worth: one number, and the three it is made of. Pressed, it shows the sums. */
export function ValueBars({ value, currency }: { readonly value: ValueExplanation; readonly currency: string }) {
  const { t } = useT();
  return (
    <Popover trigger="click" placement="left" content={<ValueExplained value={value} currency={currency} />} destroyOnHidden>
      <button type="button" className="plain worth" data-testid="value">
        <span className="worth-total">
          <span className="worth-number num">{Math.round(value.score.total)}</span>
          <span className="small quiet">{t('persona.value')} <InfoCircleOutlined className="faint" aria-hidden="true" /></span>
        </span>
        <span className="worth-parts">
          {value.components.map((one) => (
            <span key={one.component} className="worth-part small">
              <span className="quiet">{t(`persona.value.${one.component}`)}</span>
              <span className="worth-bar"><span className={`worth-${one.component}`} style={{ width: `${one.score}%` }} /></span>
              <span className="num">{Math.round(one.score)}</span>
            </span>
          ))}
        </span>
      </button>
    </Popover>
  );
}
