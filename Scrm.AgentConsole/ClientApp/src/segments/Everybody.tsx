import { useT } from '../i18n/useT';
import PictureTab from './picture/PictureTab';

/** The picture of all contacts. */
export function Everybody() {
  const { t } = useT();
  return (
    <div className="seg-one">
      <header className="seg-head"><div className="grow"><h3 className="seg-h3">{t('segment.all')}</h3><p className="quiet small">{t('segment.all.hint')}</p></div></header>
      <PictureTab segment={null} />
    </div>
  );
}
